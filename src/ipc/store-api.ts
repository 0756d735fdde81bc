import type { Article, ArticleId, Metadata, MetadataField, Reference } from '#core/article'
import type { Brief, BriefId } from '#core/brief'

/** What a list of articles shows of one. `start` is the beginning of its text, at most 200 characters; `snippet` the passage a search found, with the found words between U+E000 and U+E001, else `null`. */
export interface ArticleSummary {
  readonly id: ArticleId
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly fileName: string
  readonly words: number
  readonly paragraphs: number
  readonly start: string
  readonly snippet: string | null
  /** ISO 8601, UTC. */
  readonly importedAt: string
}

export interface ArticleList {
  /** How many match, which may be more than `rows` holds. */
  readonly total: number
  readonly rows: readonly ArticleSummary[]
}

export interface BriefSummary {
  readonly id: BriefId
  readonly title: string
  /** ISO 8601, UTC. */
  readonly changedAt: string
}

/** A brief as kept. `state` is the newest Yjs snapshot and `updates` those since, to be applied in order; before the first edit both are empty and `seed` says what the brief starts from. */
export interface StoredBrief {
  readonly id: BriefId
  readonly seed: Brief
  readonly state: Uint8Array | null
  readonly updates: readonly Uint8Array[]
  /** Number of the last update; 0 before the first. */
  readonly sequence: number
}

export type StoreProblem =
  /** The key does not open the file, or the file is not one of ours. */
  | { readonly kind: 'wrong-key' }
  /** Nothing was made. `least` in Unicode code points. */
  | { readonly kind: 'passphrase-too-short'; readonly least: number }
  /** Written by a later version of the app. */
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'damaged' }
  /** The store’s process died and could not be started again, or died over this very thing. What it acknowledged is safe. */
  | { readonly kind: 'stopped' }
  /** The file or its folder may not be read or written: rights, a read-only disk, a folder in its place. */
  | { readonly kind: 'no-access' }

type StoreFailed = { readonly ok: false; readonly problem: StoreProblem }

/**
 * What opens the database. `raw` is 32 bytes, used as they are: the caller keeps them safe (the app wraps them with the system’s keyring).
 * `passphrase` derives them with the salt and the costs kept in `guardFile`, `key-file` reads them from `file`; both files are made when missing.
 */
export type LibraryKey =
  | { readonly kind: 'raw'; readonly key: Uint8Array }
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly guardFile: string }
  | { readonly kind: 'key-file'; readonly file: string }

export type StoreOpened = { readonly ok: true } | StoreFailed

/** What became of the articles of one file. After a problem the library is as it was before. */
export type ArticlesAdded = { readonly ok: true; readonly added: readonly ArticleId[]; readonly known: readonly ArticleId[] } | StoreFailed

/** What became of one reference: whether its article was found, and what it knew that the article lacked. `title` is the reference’s own; `article` is `null` where none, or more than one, fits. */
export interface ReferenceFilled {
  readonly title: string | null
  readonly result: 'filled' | 'nothing-missing' | 'no-article' | 'ambiguous'
  readonly article: ArticleId | null
  readonly fields: readonly MetadataField[]
}

/** One result a reference, in their order. After a problem the library is as it was before. */
export type ReferencesFilled = { readonly ok: true; readonly references: readonly ReferenceFilled[] } | StoreFailed
/** An article kept earlier whose text is alike. `likeness` is how much of the shorter text stands in the longer one, from 0 to 1. */
export interface Twin {
  readonly id: ArticleId
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly likeness: number
  /** The same article from another file; the same outlet’s text under another title or day; or another outlet’s copy, which is one origin told twice and not to be removed. */
  readonly kind: 'same-article' | 'other-version' | 'other-outlet'
}

/** An article that says what others said before it, the most alike first. */
export interface Duplicate {
  readonly article: ArticleId
  readonly of: readonly Twin[]
}

/** `removed` gives back what is needed to put it there again: the article, and its original if no other article came from it. `cited` names the briefs by title and changed nothing. */
export type ArticleRemoved =
  | { readonly kind: 'removed'; readonly article: Article; readonly original: Uint8Array | null }
  | { readonly kind: 'cited'; readonly briefs: readonly string[] }
  | { readonly kind: 'unknown' }

/** `sequence` is the update's number, and means that it is on disk. After a problem nothing was kept; the same update may be sent again. */
export type UpdateAppended = { readonly ok: true; readonly sequence: number } | StoreFailed

/** Every call that the store's process answers. Nothing here blocks a window: the store lives in a process of its own. */
export interface StoreApi {
  /** Opens, or makes, the encrypted database at `file`; its folder must exist. Must come first. */
  readonly open: (argument: { readonly file: string; readonly key: LibraryKey }) => StoreOpened
  /** Keeps the articles of one file together with its bytes, all or nothing. An article already kept stays as it is and is named in `known`. */
  readonly addArticles: (argument: { readonly articles: readonly Article[]; readonly original: Uint8Array | null }) => ArticlesAdded
  /** Newest import first without `text`; with it, those that hold all its words (the last one may be a beginning of two letters or more) in title, byline, outlet or text. */
  readonly listArticles: (argument: { readonly text: string; readonly limit: number; readonly offset: number }) => ArticleList
  /** In the order asked; those not kept are left out. */
  readonly readArticles: (argument: { readonly ids: readonly ArticleId[] }) => readonly Article[]
  readonly readOriginal: (argument: { readonly sha256: string }) => Uint8Array | null
  /** Replaces an article's metadata; `null` when it is not kept. */
  readonly updateMetadata: (argument: { readonly id: ArticleId; readonly metadata: Metadata }) => Article | null
  /** Finds the article of each reference in the whole library and fills what it lacks, all or nothing. */
  readonly fillFromReferences: (argument: { readonly references: readonly Reference[] }) => ReferencesFilled
  /** Takes an article out of the library, unless a brief cites it. */
  readonly removeArticle: (argument: { readonly id: ArticleId }) => ArticleRemoved
  /** For each of these articles, those kept before it with the same text; articles with none are left out. */
  readonly findDuplicates: (argument: { readonly ids: readonly ArticleId[] }) => readonly Duplicate[]
  readonly listBriefs: (argument: null) => readonly BriefSummary[]
  /** Keeps a new brief; an id that exists is left untouched and answers `false`. */
  readonly createBrief: (argument: { readonly seed: Brief }) => boolean
  readonly readBrief: (argument: { readonly id: BriefId }) => StoredBrief | null
  /** Appends one Yjs update and answers its number once it is on disk (`synchronous=FULL`). */
  readonly appendUpdate: (argument: { readonly id: BriefId; readonly update: Uint8Array }) => UpdateAppended
  /** Replaces the updates up to `sequence` by `state`, keeping the last two snapshots, with the same content as plain `brief`. */
  readonly saveSnapshot: (argument: {
    readonly id: BriefId
    readonly sequence: number
    readonly state: Uint8Array
    readonly brief: Brief
  }) => null
  /** JSON by name, for window places and the like; `null` when never written. */
  readonly readSetting: (argument: { readonly name: string }) => string | null
  readonly writeSetting: (argument: { readonly name: string; readonly json: string }) => null
  readonly close: (argument: null) => null
}
