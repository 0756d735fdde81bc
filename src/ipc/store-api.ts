import type { Article, ArticleId, MetadataField, Reference } from '#core/article'
import type { Brief, BriefId } from '#core/brief'
import type {
  ArticleDetails,
  ArticleMetadata,
  ArticleQuery,
  Collection,
  CollectionId,
  DeletedCollection,
  Duplicate,
  LibraryFacets,
  MetadataPatch,
  NewerVersion,
  Purged,
  Trashed,
} from './library-types.ts'
import type { BriefVersion, BriefVersionKind, DeletedVersion, VersionPlace } from './brief-versions.ts'
import type { PlainBrief, RescueStep } from './rescue-types.ts'

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
  readonly tags: readonly string[]
  /** A newer version of it is in the library. */
  readonly isSuperseded: boolean
  /** Its text also stands in another article of the library. */
  readonly hasTwin: boolean
}

export interface ArticleList {
  /** How many match, which may be more than `rows` holds. */
  readonly total: number
  readonly rows: readonly ArticleSummary[]
  /** The question was not looked into, because its asker had a newer one before its turn came. Whoever asked has no more use for the answer. */
  readonly isOvertaken?: true
}

export interface BriefSummary {
  readonly id: BriefId
  readonly title: string
  /** ISO 8601, UTC. */
  readonly changedAt: string
}

/** A brief as kept. `state` is the newest Yjs snapshot and `updates` those since, to be applied in order; before the first edit both are empty and `seed` says what the brief starts from. Afterwards it is `null`: handing a long one over takes as long as opening the brief. */
export interface StoredBrief {
  readonly id: BriefId
  readonly seed: Brief | null
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
  /** A damaged library that is open to be read only: the change was not made. */
  | { readonly kind: 'read-only' }
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
/** `sequence` is the update's number, and means that it is on disk. After a problem nothing was kept; the same update may be sent again. */
export type UpdateAppended = { readonly ok: true; readonly sequence: number } | StoreFailed

/** Every call that the store's process answers. Nothing here blocks a window: the store lives in a process of its own. */
export interface StoreApi {
  /** Opens, or makes, the encrypted database at `file`; its folder must exist. Must come first. */
  readonly open: (argument: { readonly file: string; readonly key: LibraryKey }) => StoreOpened
  /** Keeps the articles of one file together with its bytes, all or nothing. An article already kept stays as it is and is named in `known`; from the trash it comes back. */
  readonly addArticles: (argument: { readonly articles: readonly Article[]; readonly original: Uint8Array | null }) => ArticlesAdded
  readonly listArticles: (argument: ArticleQuery) => ArticleList
  /** The ids alone of what `listArticles` answers, up to 200,000 at once. */
  readonly articleIds: (argument: ArticleQuery) => readonly ArticleId[]
  readonly libraryFacets: (argument: null) => LibraryFacets
  readonly articleDetails: (argument: { readonly id: ArticleId }) => ArticleDetails | null
  /** In the order asked; those not kept are left out. */
  readonly readArticles: (argument: { readonly ids: readonly ArticleId[] }) => readonly Article[]
  readonly readOriginal: (argument: { readonly sha256: string }) => Uint8Array | null
  /** Finds the article of each reference in the whole library and fills what it lacks, all or nothing. */
  readonly fillFromReferences: (argument: { readonly references: readonly Reference[] }) => ReferencesFilled
  /** In no particular order; those not kept are left out. */
  readonly metadataOf: (argument: { readonly ids: readonly ArticleId[] }) => readonly ArticleMetadata[]
  /** Sets the same fields on several articles, all or none; answers how many there were. */
  readonly changeMetadata: (argument: { readonly ids: readonly ArticleId[]; readonly patch: MetadataPatch }) => number
  /** Adds and removes tags on several articles. Tags are kept trimmed; case counts. */
  readonly tagArticles: (argument: {
    readonly ids: readonly ArticleId[]
    readonly add: readonly string[]
    readonly remove: readonly string[]
  }) => null
  /** A new, empty collection; one of that name that is there already is answered as it is. */
  readonly createCollection: (argument: { readonly name: string }) => Collection
  /** `false` when another has that name or there is no such collection. */
  readonly renameCollection: (argument: { readonly id: CollectionId; readonly name: string }) => boolean
  /** The articles in it stay in the library. `null` when there is no such collection. */
  readonly deleteCollection: (argument: { readonly id: CollectionId }) => DeletedCollection | null
  /** Puts a deleted collection back as it was; into one that has its name by now. Articles that are gone are passed over. */
  readonly putBackCollection: (argument: DeletedCollection) => null
  readonly collectArticles: (argument: {
    readonly ids: readonly ArticleId[]
    readonly collection: CollectionId
    readonly isIn: boolean
  }) => null
  /** Moves articles to the trash, out of every list and search. `cited` says what is done with those that a brief cites. */
  readonly trashArticles: (argument: { readonly ids: readonly ArticleId[]; readonly cited: 'keep' | 'trash' }) => Trashed
  /** Puts articles back where they were; answers those that were in the trash. */
  readonly restoreArticles: (argument: { readonly ids: readonly ArticleId[] }) => readonly ArticleId[]
  /** Takes articles out of the trash for good, with their files where no other article came from them. */
  readonly purgeArticles: (argument: { readonly ids: readonly ArticleId[] | 'all' }) => Purged
  /** Says that `newer` is a later version of `older`; `false` when either is not kept or they are versions of each other already. */
  readonly linkVersions: (argument: { readonly older: ArticleId; readonly newer: ArticleId }) => boolean
  /** Takes that back; `false` when `newer` is no later version of `older`. */
  readonly unlinkVersions: (argument: { readonly older: ArticleId; readonly newer: ArticleId }) => boolean
  /** Those of these articles that have a newer version outside the trash, in the order asked. */
  readonly newestVersions: (argument: { readonly ids: readonly ArticleId[] }) => readonly NewerVersion[]
  /** The paragraph where reading stopped, from 0; `null` before the first time. */
  readonly readPlace: (argument: { readonly id: ArticleId }) => number | null
  readonly writePlace: (argument: { readonly id: ArticleId; readonly paragraph: number }) => null
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
  /** Keeps a version of a brief as it stands; `null` where the newest version says the same and this one has no name. */
  readonly addVersion: (argument: {
    readonly brief: Brief
    readonly kind: BriefVersionKind
    readonly name: string | null
  }) => BriefVersion | null
  /** The newest first. */
  readonly listVersions: (argument: { readonly id: BriefId }) => readonly BriefVersion[]
  readonly readVersion: (argument: VersionPlace) => Brief | null
  /** Gives a version another name, or none; `false` when it is not kept. */
  readonly renameVersion: (argument: VersionPlace & { readonly name: string | null }) => boolean
  /** Deletes a version and answers it whole; `null` when it is not kept. */
  readonly deleteVersion: (argument: VersionPlace) => DeletedVersion | null
  /** Puts a deleted version back where it stood; one that has its number since, and those after it, move on by one. */
  readonly putBackVersion: (argument: DeletedVersion) => null
  /** JSON by name, for window places and the like; `null` when never written. */
  readonly readSetting: (argument: { readonly name: string }) => string | null
  readonly writeSetting: (argument: { readonly name: string; readonly json: string }) => null
  /** A brief as a plain value, as it stands without its editor; `null` when it is not kept. */
  readonly plainBrief: (argument: { readonly id: BriefId }) => PlainBrief | null
  /** Begins to read what can be read of a library that `open` found damaged, out of a copy of it. */
  readonly beginRescue: (argument: { readonly file: string; readonly key: LibraryKey }) => StoreOpened
  /** Reads for a fifth of a second. At the end every question is answered out of what was read, until `close`, which takes the copy away; a mended library is to be opened anew. */
  readonly rescueStep: (argument: null) => RescueStep
  readonly close: (argument: null) => null
}
