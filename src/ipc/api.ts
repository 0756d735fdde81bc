import type { Article, ArticleId, Metadata, Paragraph, Receipt } from '#core/article'
import type { AddedStyle, Brief, BriefId, Template } from '#core/brief'
import type { Finding } from '#core/check'
import type { NotesTold, NotesWritten } from '#core/printable'
import type {
  ArticleDetails,
  ArticleMetadata,
  ArticleQuery,
  Collection,
  CollectionId,
  DraftParagraph,
  DeletedCollection,
  Duplicate,
  LibraryFacets,
  MetadataPatch,
  NewerVersion,
  Purged,
  Trashed,
} from './library-types.ts'
import type { ArticleList, BriefSummary, ReferenceFilled, StoredBrief, StoreProblem, UpdateAppended } from './store-api.ts'
import type { BriefText } from './brief-text.ts'
import type { Exported, ExportSettings, ExportStage, FontAdded, KeptFont, RichText, TemplateChosen } from './export-types.ts'
import type { PagesAsked, PagesLaid, PagesOpened } from './page-types.ts'
import type { BriefVersion, BriefVersionKind, DeletedVersion, VersionPlace } from './brief-versions.ts'
import type { MenuCommand } from './menu-types.ts'
import type { RescueStep } from './rescue-types.ts'
import type { SaveProblem } from './save-problem.ts'
import type { BriefFileProblem, CitationStyleProblem, ImportProblem } from './worker-api.ts'

export type { SaveProblem }

/** What guards the library’s key on this machine. */
export type KeyGuard = 'keyring' | 'passphrase' | 'key-file'

export type LibraryState =
  /** No library yet and no system keyring: the user chooses how to guard it. */
  | { readonly kind: 'choose-guard' }
  | { readonly kind: 'locked' }
  /** `isReadOnly` where it is what could be read of a damaged one. */
  | { readonly kind: 'open'; readonly guard: KeyGuard; readonly isReadOnly: boolean }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }

/** What came of looking at a damaged library. A `mended` one is to be opened anew. */
export type Rescued = Exclude<RescueStep, { readonly kind: 'working' }> | { readonly kind: 'problem'; readonly problem: StoreProblem }

/** What became of saving what can be read. `folder` is the name of the folder that was made for it. */
export type ReadableSaved =
  | { readonly kind: 'saved'; readonly folder: string; readonly articles: number; readonly originals: number; readonly briefs: number }
  /** Before a folder was chosen (`folder` is `null`), or while it was written. */
  | { readonly kind: 'cancelled'; readonly folder: string | null }
  | { readonly kind: 'problem'; readonly problem: SaveProblem }

export type Unlocked =
  | { readonly ok: true; readonly guard: KeyGuard }
  | {
      readonly ok: false
      readonly problem: { readonly kind: 'wrong-passphrase' } | StoreProblem
    }

/** What can stand beside the brief’s page, one at a time. */
export const asideKinds = ['outline', 'pages', 'notes', 'comments', 'history', 'findings'] as const
export type AsideKind = (typeof asideKinds)[number]

/** Where the user was. Everything in it is optional knowledge: a place that is gone is passed over. */
export interface Session {
  readonly brief: BriefId | null
  readonly article: ArticleId | null
  /** Zero-based paragraph under the reader's cursor. */
  readonly paragraph: number
  readonly theme: 'system' | 'light' | 'dark'
  /** Widths of library, reader and brief in per cent, and which are folded away. */
  readonly layout: { readonly library: number; readonly reader: number; readonly brief: number }
  /** Position of the caret in the editor's document, in its own units; clamped on return. */
  readonly caret: number | null
  /** How large the reader’s text is, in per cent. */
  readonly readerSize: number
  /** What stands beside the brief’s page; `null` for nothing. */
  readonly aside: AsideKind | null
  /** The name that the user’s comments carry, empty for none; `null` before it was asked for. */
  readonly author: string | null
  /** Whether straight quotation marks, dots and hyphens become typographic ones as they are typed. */
  readonly typographicMarks: boolean
  /** Special characters, the last used first. */
  readonly recentSymbols: readonly string[]
  /** Sections and entries that are folded in briefs, by their ids: of the briefs last folded in, newest first. */
  readonly folded: readonly { readonly brief: BriefId; readonly parts: readonly string[] }[]
}

/** What a new brief may begin as. */
export interface Templates {
  readonly shipped: readonly Template[]
  readonly own: readonly Template[]
}

/** What became of a link that was to be opened. `no-program`: the system has nothing that opens it. */
export type LinkOpened = { readonly kind: 'opened' } | { readonly kind: 'no-program' }

/** An article that came in, without its text and its receipt: those are read when they are asked for, so that a thousand files stay a small message. */
export interface ImportedArticle {
  readonly id: ArticleId
  readonly metadata: Metadata
  readonly paragraphs: number
  readonly words: number
  /** What of the file is not in the article: how many parts, with how many words. */
  readonly dropped: { readonly parts: number; readonly words: number }
  /** Keys of the message catalogue. */
  readonly warnings: Receipt['warnings']
  readonly suggestions: Receipt['suggestions']
}

/** What became of one file, web page or pasted text. `file` is its name without a folder, or its address. */
export type ImportResult =
  | {
      readonly file: string
      readonly ok: true
      readonly added: readonly ArticleId[]
      readonly known: readonly ArticleId[]
      /** Those read from the file; for a reference file, those that it filled. */
      readonly articles: readonly ImportedArticle[]
      /** What became of each reference; empty for a file of articles. */
      readonly references: readonly ReferenceFilled[]
      /** Articles that the file says it holds; `null` where it says nothing. */
      readonly announced: number | null
      /** What of the file could not be made an article. */
      readonly gaps: Receipt['gaps']
      /** Of the articles added: those whose text was in the library already. */
      readonly duplicates: readonly Duplicate[]
    }
  | { readonly file: string; readonly ok: false; readonly problem: ImportProblem | StoreProblem }

/** Files that were passed over when a folder was taken in, each counted once. `unread`: of kinds that are not read; `beyond`: more than are taken at a time. */
export interface SkippedFiles {
  readonly hidden: number
  readonly links: number
  readonly unread: number
  readonly beyond: number
}

/** One thing to be imported, from the moment it waits. Its number names it until the app ends; `file` is as in `ImportResult`. */
export interface ImportItem {
  readonly id: number
  readonly file: string
}

/** How imports go on: items wait (again, when they are retried), one is being read, it has ended. */
export type ImportProgress =
  | { readonly kind: 'queued'; readonly items: readonly ImportItem[]; readonly skipped: SkippedFiles }
  | { readonly kind: 'reading'; readonly id: number }
  | { readonly kind: 'finished'; readonly id: number; readonly result: ImportResult }

/** What became of a text that was corrected. The version before it stays as it is. */
export type TextCorrected =
  | { readonly kind: 'corrected'; readonly article: Article }
  /** The paragraphs are those it has already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'problem'; readonly problem: StoreProblem }

/** What became of an original file that was to be shown. `no-program`: the system has nothing that opens such a file. */
export type OriginalOpened =
  | { readonly kind: 'opened' }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'no-program' }
  | { readonly kind: 'no-access' }

export type Saved =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: SaveProblem }

/** What became of a citation style that was to be added. `file` is the name of its file. */
export type CitationStyleChosen =
  | { readonly kind: 'chosen'; readonly style: AddedStyle }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: CitationStyleProblem | ImportProblem; readonly file: string }

export type BriefOpened =
  /** `twin`: what opened when another brief of the library is the same one: `same` where it says the same and was opened itself; `differs` where the file was opened beside it, as a brief of its own. */
  | { readonly kind: 'opened'; readonly id: BriefId; readonly twin: 'none' | 'same' | 'differs' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: BriefFileProblem | ImportProblem | StoreProblem }

/** Every call a window can make. Each argument is parsed by its schema in `api-schemas.ts`, each sender is checked, and nothing crosses as an exception. */
export interface Api {
  readonly libraryState: () => Promise<LibraryState>
  /** Makes a new library with the guard the user chose, or opens one with its passphrase. `passphrase` is `null` for a key file. */
  readonly unlock: (choice: { readonly guard: 'passphrase' | 'key-file'; readonly passphrase: string | null }) => Promise<Unlocked>
  /** Tries once more to open a library that failed to open. */
  readonly openAgain: () => Promise<LibraryState>
  /** Looks at what can be read of a damaged library; tells of itself by `rescueProgress`. */
  readonly rescue: () => Promise<Rescued>
  /** Opens what could be read, once `rescue` has answered `partial`. */
  readonly openReadOnly: () => Promise<LibraryState>
  /** Asks for a folder and writes everything that could be read into a new one in it; tells of itself by `rescueProgress`. */
  readonly saveReadable: () => Promise<ReadableSaved>
  readonly cancelSaving: () => Promise<null>
  /** Sets the library that failed to open aside, with its key, and begins a new one. */
  readonly startNewLibrary: () => Promise<LibraryState>
  readonly quit: () => Promise<null>
  readonly readSession: () => Promise<Session>
  readonly writeSession: (session: Session) => Promise<null>

  readonly listArticles: (query: ArticleQuery) => Promise<ArticleList>
  /** The ids alone of what `listArticles` answers, up to 200,000 at once: for a selection that reaches beyond what is shown. */
  readonly articleIds: (query: ArticleQuery) => Promise<readonly ArticleId[]>
  readonly libraryFacets: () => Promise<LibraryFacets>
  readonly articleDetails: (id: ArticleId) => Promise<ArticleDetails | null>
  /** An `Article` as JSON: the bridge takes an object over property by property, which for a long article takes longer than to read it. */
  readonly readArticle: (id: ArticleId) => Promise<string | null>
  /** Asks for files with the system's dialog and imports them. An empty answer means the dialog was closed. All imports tell of themselves by `importProgress`, and answer when they have ended. */
  readonly importChosen: () => Promise<readonly ImportResult[]>
  /** The same for a folder, with the folders in it. */
  readonly importFolder: () => Promise<readonly ImportResult[]>
  /** Files and folders dropped on the window. The preload script turns real `File`s into paths; a window cannot name one itself. */
  readonly importDropped: (paths: readonly string[]) => Promise<readonly ImportResult[]>
  /** Fetches pages, one after another, and imports them: the only call that opens a connection, and only to these addresses and where they lead. */
  readonly importAddresses: (addresses: readonly string[]) => Promise<readonly ImportResult[]>
  readonly importPasted: (pasted: { readonly kind: 'text' | 'html'; readonly content: string }) => Promise<readonly ImportResult[]>
  /** Imports again what failed or was cancelled. Numbers that name nothing of the kind are passed over. */
  readonly retryImport: (ids: readonly number[]) => Promise<readonly ImportResult[]>
  /** Stops at once, whatever is being read; what is in the library already stays. */
  readonly cancelImport: () => Promise<null>
  /** In no particular order; those not kept are left out. At most 10,000. */
  readonly metadataOf: (ids: readonly ArticleId[]) => Promise<readonly ArticleMetadata[]>
  readonly changeMetadata: (change: { readonly ids: readonly ArticleId[]; readonly patch: MetadataPatch }) => Promise<number>
  readonly tagArticles: (change: {
    readonly ids: readonly ArticleId[]
    readonly add: readonly string[]
    readonly remove: readonly string[]
  }) => Promise<null>
  readonly createCollection: (collection: { readonly name: string }) => Promise<Collection>
  readonly renameCollection: (change: { readonly id: CollectionId; readonly name: string }) => Promise<boolean>
  readonly deleteCollection: (id: CollectionId) => Promise<DeletedCollection | null>
  readonly putBackCollection: (deleted: DeletedCollection) => Promise<null>
  readonly collectArticles: (change: {
    readonly ids: readonly ArticleId[]
    readonly collection: CollectionId
    readonly isIn: boolean
  }) => Promise<null>
  readonly trashArticles: (change: { readonly ids: readonly ArticleId[]; readonly cited: 'keep' | 'trash' }) => Promise<Trashed>
  readonly restoreArticles: (ids: readonly ArticleId[]) => Promise<readonly ArticleId[]>
  readonly purgeArticles: (which: readonly ArticleId[] | 'all') => Promise<Purged>
  readonly linkVersions: (pair: { readonly older: ArticleId; readonly newer: ArticleId }) => Promise<boolean>
  readonly unlinkVersions: (pair: { readonly older: ArticleId; readonly newer: ArticleId }) => Promise<boolean>
  /** Those of these articles that have a newer version, each with the newest. */
  readonly newestVersions: (ids: readonly ArticleId[]) => Promise<readonly NewerVersion[]>
  /** Keeps the article with these paragraphs as a new version of it: another article, from the same original. */
  readonly correctText: (change: { readonly id: ArticleId; readonly paragraphs: readonly Paragraph[] }) => Promise<TextCorrected>
  /** A correction that was begun and not kept yet; `null` for none. */
  readonly readDraft: (id: ArticleId) => Promise<readonly DraftParagraph[] | null>
  readonly writeDraft: (draft: { readonly id: ArticleId; readonly paragraphs: readonly DraftParagraph[] | null }) => Promise<null>
  /** Shows the original file in the system's own program: a copy of it, read-only, which goes when the app ends. */
  readonly openOriginal: (id: ArticleId) => Promise<OriginalOpened>
  /** Hands an address of a brief to the system’s own browser or mail program. Nothing is opened but http, https and mailto, and only when the user asks. */
  readonly openLink: (address: string) => Promise<LinkOpened>
  readonly readPlace: (id: ArticleId) => Promise<number | null>
  readonly writePlace: (place: { readonly id: ArticleId; readonly paragraph: number }) => Promise<null>

  readonly listBriefs: () => Promise<readonly BriefSummary[]>
  /** Makes an empty brief and answers its id. */
  readonly createBrief: () => Promise<BriefId>
  /** Makes a brief of a template's shape and answers its id. */
  readonly createBriefFrom: (template: Template) => Promise<BriefId>
  /** The templates shipped with the app, then the user's own. */
  readonly readTemplates: () => Promise<Templates>
  /** Keeps these as the user's own, in place of those before. */
  readonly writeTemplates: (own: readonly Template[]) => Promise<null>
  /** As package.json has it: “0.1.0”. */
  readonly appVersion: () => Promise<string>
  /** The citation styles that the user added, in the order in which they were. */
  readonly readCitationStyles: () => Promise<readonly AddedStyle[]>
  /** Keeps these as the user's own, in place of those before. Briefs that use one that goes keep it. */
  readonly writeCitationStyles: (styles: readonly AddedStyle[]) => Promise<null>
  /** Asks for a CSL file and tries it; nothing is kept yet. */
  readonly chooseCitationStyle: () => Promise<CitationStyleChosen>
  /** Has words checked in the languages of this brief, where the system can: a BCP 47 tag. Nothing is ever fetched for it. */
  readonly spellIn: (language: string) => Promise<null>
  readonly readBrief: (id: BriefId) => Promise<StoredBrief | null>
  /** Answers the update's number once it is on disk. */
  readonly appendUpdate: (change: { readonly id: BriefId; readonly update: Uint8Array }) => Promise<UpdateAppended>
  readonly saveSnapshot: (snapshot: {
    readonly id: BriefId
    readonly sequence: number
    readonly state: Uint8Array
    readonly brief: BriefText
  }) => Promise<null>

  /** Keeps a version of a brief as it stands; `null` where nothing has changed since the last, or the library takes no change. */
  readonly addVersion: (version: {
    readonly brief: BriefText
    readonly kind: BriefVersionKind
    readonly name: string | null
  }) => Promise<BriefVersion | null>
  readonly listVersions: (id: BriefId) => Promise<readonly BriefVersion[]>
  readonly readVersion: (place: VersionPlace) => Promise<Brief | null>
  /** Gives a version another name, or none; `false` when it is not kept. */
  readonly renameVersion: (version: VersionPlace & { readonly name: string | null }) => Promise<boolean>
  /** Deletes a version and answers what puts it back; `null` when it is not kept. */
  readonly deleteVersion: (place: VersionPlace) => Promise<DeletedVersion | null>
  readonly putBackVersion: (deleted: DeletedVersion) => Promise<null>
  /** Makes a new brief of a version and answers its id; `null` when the version is not kept. */
  readonly copyVersion: (place: VersionPlace) => Promise<BriefId | null>

  readonly checkBrief: (brief: BriefText) => Promise<readonly Finding[]>
  /** The notes as the citation style writes them; of `cited`, all articles that they cite, the library says what it knows. Told of changes alone, it answers changes alone. */
  readonly writeNotes: (told: NotesTold, cited: readonly ArticleId[]) => Promise<NotesWritten>
  /** How this brief was exported last, or else the brief exported last; `null` where none was. */
  readonly readExportSettings: (brief: BriefId) => Promise<ExportSettings | null>
  /** Asks where, writes the whole file or nothing, and keeps the settings for the next time. An existing file is replaced only after a yes. Tells of itself by `exportProgress`. */
  readonly exportBrief: (asked: { readonly brief: BriefText; readonly settings: ExportSettings }) => Promise<Exported>
  /** Stops the export that is under way, at once: nothing is written. */
  readonly cancelExport: () => Promise<null>
  /** Asks for a Word file to be used as a template, tries it, and keeps a copy of it in the library. */
  readonly chooseTemplate: () => Promise<TemplateChosen>
  /** The brief’s pages as a PDF shows them. One at a time is laid out; the next waits for it. */
  readonly layPages: (asked: PagesAsked) => Promise<PagesLaid>
  /** Nobody looks at pages any more: what is under way is stopped, and its process ends. */
  readonly leavePages: () => Promise<null>
  /** Hands the pages to the system’s own program for PDF, to be printed there: a read-only copy, which goes when the app ends. */
  readonly printPages: (asked: { readonly brief: BriefText; readonly settings: ExportSettings }) => Promise<PagesOpened>
  /** Characters of a brief that the fonts of a PDF have not, without laying it out: a box would stand for each. */
  readonly missingGlyphs: (asked: { readonly brief: BriefText; readonly settings: ExportSettings }) => Promise<readonly string[]>
  /** The fonts that were added for what the bundled ones have no sign for: every PDF may be set in them. */
  readonly listFonts: () => Promise<readonly KeptFont[]>
  /** Asks for a font’s file and keeps a copy of it. */
  readonly addFont: () => Promise<FontAdded>
  /** Answers those that are left. */
  readonly removeFont: (id: string) => Promise<readonly KeptFont[]>
  /** A brief, or the part of one that was selected, as the clipboard takes it: HTML and plain text, its notes at the end. `null` where it could not be made. */
  readonly writeRichText: (brief: BriefText) => Promise<RichText | null>
  /** Copies as the system's menu does: the page answers the event `copy` with what it has. A page may not do so by itself once its work took longer than the key that asked for it counts. */
  readonly pressCopy: () => Promise<null>
  readonly saveBriefFile: (brief: Brief) => Promise<Saved>
  readonly openBriefFile: () => Promise<BriefOpened>
  /** Opens the folder of the last file saved in this session. */
  readonly showSaved: () => Promise<null>
  /** Opens that file in the system's own program for it. */
  readonly openSaved: () => Promise<LinkOpened>
  /** Tells what the application menu is to offer, in order, whenever that changes. A chosen one comes back as the event `command`. */
  readonly showMenu: (commands: readonly MenuCommand[]) => Promise<null>
  /** The first answer to `closing`: the page is there and writes; it is waited for from now on. */
  readonly heardClosing: () => Promise<null>
  /** The answer to `closing`: everything pending is written and the window may go. */
  readonly readyToClose: () => Promise<null>
  /** The other answer: something could not be written, so the window stays. */
  readonly stayOpen: () => Promise<null>
}

/** What main tells a window without being asked. */
export interface AppEvents {
  readonly importProgress: ImportProgress
  readonly rescueProgress: { readonly done: number; readonly of: number }
  readonly exportProgress: { readonly stage: ExportStage }
  /** The window is about to close: write what is pending, then call `readyToClose` or `stayOpen`. A page that has not even called `heardClosing` after three seconds is taken to hang, and the window goes. */
  readonly closing: null
  /** The id of a command chosen in the application menu. */
  readonly command: string
  /** A process of the app failed and was started again, or could not be. */
  readonly fault: { readonly process: 'store' | 'worker'; readonly recovered: boolean }
}
