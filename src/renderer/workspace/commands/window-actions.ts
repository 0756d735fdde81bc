import type { AsideKind } from '#ipc/api'

/** What the whole window can do, besides writing. */
export interface WindowActions {
  readonly importFiles: () => void
  readonly importFolder: () => void
  readonly importPaste: () => void
  readonly importShow: () => void
  readonly newBrief: () => void
  readonly openBrief: () => void
  readonly saveBrief: () => void
  readonly exportBrief: () => void
  readonly copyRich: () => void
  readonly palette: () => void
  readonly goTo: (pane: 'library' | 'reader' | 'brief' | 'picks') => void
  readonly notes: NoteActions
  readonly tradecraft: TradecraftActions
  readonly text: TextSurfaces
  readonly structure: StructureActions
  readonly styles: StyleActions
  readonly about: () => void
  /** Shows or hides what stands beside the brief. */
  readonly aside: BriefAside
  /** What can be done with the article being read; `null` while there is none. */
  readonly reader: ReaderActions | null
  /** `null` where nothing of the brief rests on an older version, or nothing is being read. */
  readonly reviewVersions: (() => void) | null
  readonly showVersions: (() => void) | null
  readonly correctText: (() => void) | null
  /** `null` where no brief is open; going to comments, where there are none. */
  readonly comment: (() => void) | null
  readonly nextComment: (() => void) | null
  readonly previousComment: (() => void) | null
  readonly keepVersion: (() => void) | null
  readonly print: (() => void) | null
}

/** What is asked and shown about the text, over it. */
export interface TextSurfaces {
  readonly link: () => void
  readonly openLink: () => void
  readonly symbols: () => void
  readonly counts: () => void
  readonly table: () => void
  readonly typographicMarks: boolean
  readonly toggleTypographicMarks: () => void
}

/** What is done with the brief as a whole and its parts. */
export interface StructureActions {
  readonly find: (withReplace: boolean) => void
  readonly newFromTemplate: () => void
  readonly saveTemplate: () => void
  readonly language: () => void
}

/** What begins with the entry or quotation at the caret, and the ratings of outlets. */
export interface TradecraftActions {
  readonly startLinking: () => void
  readonly startEvidence: () => void
  readonly startRating: () => void
}

export interface ReaderActions {
  readonly find: () => void
  readonly details: () => void
  readonly original: () => void
  /** `null` at the list’s ends. */
  readonly next: (() => void) | null
  readonly previous: (() => void) | null
  readonly larger: () => void
  readonly smaller: () => void
  readonly normalSize: () => void
}

export interface NoteActions {
  readonly insertNote: () => void
  readonly cite: () => void
  /** Of the note at the caret. */
  readonly editAtCaret: () => void
  readonly showSourceAtCaret: () => void
  /** Shows all notes and gives them the keyboard. */
  readonly goToPane: () => void
  /** The same for those alone that cite the article being read; `null` while there is none. */
  readonly showCitingRead: (() => void) | null
}

/** Citation styles that are not shipped. */
export interface StyleActions {
  /** Asks for a file and has the brief’s notes written in it. */
  readonly add: () => void
  /** Takes the brief’s style off the list; `null` where it is none that was added. */
  readonly remove: (() => void) | null
}

/** What stands beside the brief’s page. */
export interface BriefAside {
  readonly shown: AsideKind | null
  /** Shows it in place of what was there, or takes it away. */
  readonly toggle: (kind: AsideKind) => void
}
