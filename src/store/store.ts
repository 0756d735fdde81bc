import type { Article, ArticleId, Reference } from '#core/article'
import type { Brief, BriefId } from '#core/brief'
import type {
  ArticleDetails,
  ArticleMetadata,
  ArticleQuery,
  Collection,
  DeletedCollection,
  Duplicate,
  LibraryFacets,
  NewerVersion,
  Purged,
  Trashed,
} from '#ipc/library-types'
import type {
  ArticleList,
  ArticlesAdded,
  BriefSummary,
  ReferencesFilled,
  StoreApi,
  StoredBrief,
  StoreProblem,
  UpdateAppended,
} from '#ipc/store-api'
import type { BriefVersion, DeletedVersion } from '#ipc/brief-versions'
import type { PlainBrief } from '#ipc/rescue-types'
import { addArticles } from './add-articles.ts'
import { articleDetails } from './article-details.ts'
import { articleIds } from './article-ids.ts'
import { collectArticles, createCollection, deleteCollection, putBackCollection, renameCollection } from './collections.ts'
import { appendUpdate } from './append-update.ts'
import { addVersion, deleteVersion, listVersions, putBackVersion, readVersion, renameVersion } from './brief-versions.ts'
import { createBrief } from './create-brief.ts'
import type { Database } from './driver.ts'
import { errorCode } from './error-code.ts'
import { findDuplicates } from './duplicates/index.ts'
import { fillFromReferences } from './fill-from-references.ts'
import { libraryFacets } from './library-facets.ts'
import { listArticles } from './list-articles.ts'
import { listBriefs } from './list-briefs.ts'
import { readArticle } from './read-article.ts'
import { readBrief } from './read-brief.ts'
import { readOriginal } from './read-original.ts'
import { readPlace, writePlace } from './reading-places.ts'
import { plainBrief } from './rescue/plain-brief.ts'
import { saveSnapshot } from './save-snapshot.ts'
import { readSetting, writeSetting } from './settings.ts'
import { storeProblem } from './store-problem.ts'
import { tagArticles } from './tag-articles.ts'
import { metadataOf } from './metadata-of.ts'
import { purgeArticles, restoreArticles, trashArticles } from './trash.ts'
import { changeMetadata } from './change-metadata.ts'
import { linkVersions, newestVersions, unlinkVersions } from './versions.ts'

type Argument<TName extends keyof StoreApi> = Parameters<StoreApi[TName]>[0]

/**
 * The open library, as `StoreApi` describes it call by call. What is answered is on disk. Trouble with the disk comes back as a value where the call has one for it, and is thrown elsewhere.
 * A call that meets a damaged page fails alone: the others go on.
 */
export class Store implements Omit<StoreApi, 'open' | 'beginRescue' | 'rescueStep'> {
  readonly #connect: () => Database
  readonly #isReadOnly: boolean
  #database: Database

  /** Takes over a connection to a library of the latest version, which `openStore` makes; `connect` gives another to the same library. One that takes no change (`PRAGMA query_only`) says so at every change. */
  constructor(database: Database, connect: () => Database, { isReadOnly = false }: { readonly isReadOnly?: boolean } = {}) {
    this.#database = database
    this.#connect = connect
    this.#isReadOnly = isReadOnly
  }

  addArticles({ articles, original }: { readonly articles: readonly Article[]; readonly original: Uint8Array | null }): ArticlesAdded {
    return this.#attempt((database) => ({ ok: true, ...addArticles(database, articles, original) }))
  }

  listArticles(query: ArticleQuery): ArticleList {
    return this.#use((database) => listArticles(database, query))
  }

  articleIds(query: ArticleQuery): readonly ArticleId[] {
    return this.#use((database) => articleIds(database, query))
  }

  libraryFacets(_argument: null): LibraryFacets {
    return this.#use((database) => libraryFacets(database))
  }

  articleDetails({ id }: Argument<'articleDetails'>): ArticleDetails | null {
    return this.#use((database) => articleDetails(database, id))
  }

  readArticles({ ids }: { readonly ids: readonly ArticleId[] }): readonly Article[] {
    return this.#use((database) => ids.map((id) => readArticle(database, id)).filter((article) => article !== null))
  }

  readOriginal({ sha256 }: { readonly sha256: string }): Uint8Array | null {
    return this.#use((database) => readOriginal(database, sha256))
  }

  fillFromReferences({ references }: { readonly references: readonly Reference[] }): ReferencesFilled {
    return this.#attempt((database) => ({ ok: true, references: fillFromReferences(database, references) }))
  }

  metadataOf({ ids }: Argument<'metadataOf'>): readonly ArticleMetadata[] {
    return this.#use((database) => metadataOf(database, ids))
  }

  changeMetadata({ ids, patch }: Argument<'changeMetadata'>): number {
    return this.#use((database) => changeMetadata(database, ids, patch))
  }

  tagArticles(tagging: Argument<'tagArticles'>): null {
    this.#use((database) => tagArticles(database, tagging))
    return null
  }

  createCollection({ name }: Argument<'createCollection'>): Collection {
    return this.#use((database) => createCollection(database, name))
  }

  renameCollection({ id, name }: Argument<'renameCollection'>): boolean {
    return this.#use((database) => renameCollection(database, id, name))
  }

  deleteCollection({ id }: Argument<'deleteCollection'>): DeletedCollection | null {
    return this.#use((database) => deleteCollection(database, id))
  }

  putBackCollection(deleted: Argument<'putBackCollection'>): null {
    this.#use((database) => putBackCollection(database, deleted))
    return null
  }

  collectArticles({ ids, collection, isIn }: Argument<'collectArticles'>): null {
    this.#use((database) => collectArticles(database, ids, collection, isIn))
    return null
  }

  trashArticles({ ids, cited }: Argument<'trashArticles'>): Trashed {
    return this.#use((database) => trashArticles(database, ids, cited))
  }

  restoreArticles({ ids }: Argument<'restoreArticles'>): readonly ArticleId[] {
    return this.#use((database) => restoreArticles(database, ids))
  }

  purgeArticles({ ids }: Argument<'purgeArticles'>): Purged {
    return this.#use((database) => purgeArticles(database, ids))
  }

  linkVersions({ older, newer }: Argument<'linkVersions'>): boolean {
    return this.#use((database) => linkVersions(database, older, newer))
  }

  unlinkVersions({ older, newer }: Argument<'unlinkVersions'>): boolean {
    return this.#use((database) => unlinkVersions(database, older, newer))
  }

  newestVersions({ ids }: Argument<'newestVersions'>): readonly NewerVersion[] {
    return this.#use((database) => newestVersions(database, ids))
  }

  readPlace({ id }: Argument<'readPlace'>): number | null {
    return this.#use((database) => readPlace(database, id))
  }

  writePlace({ id, paragraph }: Argument<'writePlace'>): null {
    this.#use((database) => writePlace(database, id, paragraph))
    return null
  }

  findDuplicates({ ids }: { readonly ids: readonly ArticleId[] }): readonly Duplicate[] {
    return this.#use((database) => findDuplicates(database, ids))
  }

  listBriefs(_argument: null): readonly BriefSummary[] {
    return this.#use((database) => listBriefs(database))
  }

  createBrief({ seed }: { readonly seed: Brief }): boolean {
    return this.#use((database) => createBrief(database, seed))
  }

  readBrief({ id }: { readonly id: BriefId }): StoredBrief | null {
    return this.#use((database) => readBrief(database, id))
  }

  appendUpdate({ id, update }: { readonly id: BriefId; readonly update: Uint8Array }): UpdateAppended {
    return this.#attempt((database) => ({ ok: true, sequence: appendUpdate(database, id, update) }))
  }

  saveSnapshot(snapshot: { readonly id: BriefId; readonly sequence: number; readonly state: Uint8Array; readonly brief: Brief }): null {
    this.#use((database) => saveSnapshot(database, snapshot))
    return null
  }

  addVersion(version: Argument<'addVersion'>): BriefVersion | null {
    return this.#use((database) => addVersion(database, version))
  }

  listVersions({ id }: Argument<'listVersions'>): readonly BriefVersion[] {
    return this.#use((database) => listVersions(database, id))
  }

  readVersion({ id, number }: Argument<'readVersion'>): Brief | null {
    return this.#use((database) => readVersion(database, id, number))
  }

  renameVersion({ id, number, name }: Argument<'renameVersion'>): boolean {
    return this.#use((database) => renameVersion(database, { id, number }, name))
  }

  deleteVersion(place: Argument<'deleteVersion'>): DeletedVersion | null {
    return this.#use((database) => deleteVersion(database, place))
  }

  putBackVersion(deleted: Argument<'putBackVersion'>): null {
    this.#use((database) => putBackVersion(database, deleted))
    return null
  }

  plainBrief({ id }: Argument<'plainBrief'>): PlainBrief | null {
    return this.#use((database) => plainBrief(database, id))
  }

  readSetting({ name }: { readonly name: string }): string | null {
    return this.#use((database) => readSetting(database, name))
  }

  writeSetting({ name, json }: { readonly name: string; readonly json: string }): null {
    this.#use((database) => writeSetting(database, name, json))
    return null
  }

  /** Writes everything into the one file and frees the lock. The store cannot be used after it. */
  close(_argument: null): null {
    this.#database.close()
    return null
  }

  #attempt<TDone>(work: (database: Database) => TDone): TDone | { readonly ok: false; readonly problem: StoreProblem } {
    try {
      return this.#use(work)
    } catch (error) {
      const problem = storeProblem(error)
      if (problem === null) throw error
      return { ok: false, problem }
    }
  }

  #use<TDone>(work: (database: Database) => TDone): TDone {
    try {
      const done = work(this.#database)
      if (this.#database.isSpoilt()) throw new DamagedPage(null)
      return done
    } catch (error) {
      if (this.#isReadOnly && errorCode(error) === 'SQLITE_READONLY') throw new ReadOnlyLibrary(error)
      if (!this.#database.isSpoilt()) throw error
      this.#reconnect()
      throw storeProblem(error) === null ? new DamagedPage(error) : error
    }
  }

  #reconnect(): void {
    this.#database.close()
    this.#database = this.#connect()
  }
}

class DamagedPage extends Error {
  override readonly name = 'DamagedPage'
  readonly code = 'SQLITE_CORRUPT'

  constructor(cause: unknown) {
    super('a page of the library is damaged', { cause })
  }
}

class ReadOnlyLibrary extends Error {
  override readonly name = 'ReadOnlyLibrary'
  readonly code = 'EREADONLY'

  constructor(cause: unknown) {
    super('the library is open to be read only', { cause })
  }
}
