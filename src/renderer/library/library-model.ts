import type { Article, ArticleId } from '#core/article'
import type { BriefId } from '#core/brief'
import type { Collection, CollectionId, LibraryFacets, MetadataPatch } from '#ipc/library-types'
import type { Command } from '#ui/commands'
import type { Destination } from '#ui/section-mark'
import type { LibraryView } from './query/library-view.ts'
import type { Selection } from './selection.ts'
import type { UnderWay } from './under-way.ts'

/** What the library screen shows and what can be done in it. The workspace keeps it, because the palette and the menu act on the same articles. */
export interface LibraryModel {
  readonly view: LibraryView
  readonly setView: (change: (now: LibraryView) => LibraryView) => void
  /** `null` until they are counted. */
  readonly facets: LibraryFacets | null
  readonly selection: Selection
  readonly select: (change: (now: Selection) => Selection) => void
  /** What was begun in the library and is not done yet. */
  readonly underWay: UnderWay
  /** What is asked of the user just now. */
  readonly asking: LibraryAsking | null
  readonly ask: (asking: LibraryAsking | null) => void
  readonly areDetailsShown: boolean
  readonly setAreDetailsShown: (areShown: boolean) => void
  /** Goes up whenever the library has changed. */
  readonly version: number
  /** The sections of the open brief that quote each article. */
  readonly usedIn: ReadonlyMap<ArticleId, readonly Destination[]>
  readonly hasBrief: boolean
  readonly commands: LibraryCommands
  readonly actions: LibraryActions
}

/** What a dialog, or a field in the list, is open for. `ids` of `purge` is `null` for all that is in the trash. */
export type LibraryAsking =
  | { readonly kind: 'rename'; readonly id: ArticleId }
  | { readonly kind: 'tags' | 'collections' | 'details'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'purge'; readonly ids: readonly ArticleId[] | null }
  | { readonly kind: 'collection'; readonly collection: Collection | null; readonly ids: readonly ArticleId[] }

/** The commands of the library by what they do, each for the articles that are chosen. */
export type LibraryCommands = Readonly<Record<LibraryCommandName, Command>>

export type LibraryCommandName =
  | 'read'
  | 'rename'
  | 'edit'
  | 'tags'
  | 'collect'
  | 'details'
  | 'receipt'
  | 'original'
  | 'trash'
  | 'restore'
  | 'purge'
  | 'emptyTrash'
  | 'showTrash'
  | 'showLibrary'
  | 'selectAll'
  | 'newCollection'
  | 'clearFilters'
  | 'search'
  | 'undo'

/** Every change to the library; each says what it did, with its undo. */
export interface LibraryActions {
  readonly open: (id: ArticleId) => void
  readonly read: () => void
  readonly importFiles: () => void
  readonly tag: (
    ids: readonly ArticleId[],
    change: { readonly add: readonly string[]; readonly remove: readonly string[] },
  ) => Promise<void>
  readonly collect: (ids: readonly ArticleId[], collection: Collection, isIn: boolean) => Promise<void>
  /** Makes a collection, with these articles in it. */
  readonly createCollection: (name: string, ids: readonly ArticleId[]) => Promise<void>
  /** `false` when another has that name. */
  readonly renameCollection: (collection: Collection, name: string) => Promise<boolean>
  readonly deleteCollection: (collection: Collection) => Promise<void>
  readonly changeMetadata: (ids: readonly ArticleId[], patch: MetadataPatch) => Promise<void>
  readonly trash: (ids: readonly ArticleId[]) => Promise<void>
  readonly restore: (ids: readonly ArticleId[]) => Promise<void>
  readonly purge: (ids: readonly ArticleId[] | null) => Promise<void>
  readonly showReceipt: (id: ArticleId) => void
  readonly openOriginal: (article: Pick<Article, 'id' | 'original'>) => Promise<void>
  readonly openBrief: (id: BriefId) => void
}

/** The collection with this id, as the library knows it. */
export function collectionOf(facets: LibraryFacets | null, id: CollectionId): Collection | null {
  return facets?.collections.find((collection) => collection.id === id) ?? null
}
