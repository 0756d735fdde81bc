import type { Article, ArticleId, Metadata } from '#core/article'
import type { Brief, BriefId } from '#core/brief'
import type { ArticleList, ArticlesAdded, BriefSummary, StoreApi, StoredBrief, StoreProblem, UpdateAppended } from '#ipc/store-api'
import { addArticles } from './add-articles.ts'
import { appendUpdate, createBrief, listBriefs, readBrief, saveSnapshot } from './brief-log.ts'
import type { Database } from './driver.ts'
import { listArticles } from './list-articles.ts'
import { readArticle } from './read-article.ts'
import { readOriginal } from './read-original.ts'
import { readSetting, writeSetting } from './settings.ts'
import { storeProblem } from './store-problem.ts'
import { updateMetadata } from './update-metadata.ts'

/** The open library, as `StoreApi` describes it call by call. What is answered is on disk. Trouble with the disk comes back as a value where the call has one for it, and is thrown elsewhere. */
export class Store implements Omit<StoreApi, 'open'> {
  readonly #database: Database

  /** Takes over a database of the latest version; `openStore` makes one. */
  constructor(database: Database) {
    this.#database = database
  }

  addArticles({ articles, original }: { readonly articles: readonly Article[]; readonly original: Uint8Array | null }): ArticlesAdded {
    return attempt(() => ({ ok: true, ...addArticles(this.#database, articles, original) }))
  }

  listArticles({ text, limit, offset }: { readonly text: string; readonly limit: number; readonly offset: number }): ArticleList {
    return listArticles(this.#database, text, limit, offset)
  }

  readArticles({ ids }: { readonly ids: readonly ArticleId[] }): readonly Article[] {
    return ids.map((id) => readArticle(this.#database, id)).filter((article) => article !== null)
  }

  readOriginal({ sha256 }: { readonly sha256: string }): Uint8Array | null {
    return readOriginal(this.#database, sha256)
  }

  updateMetadata({ id, metadata }: { readonly id: ArticleId; readonly metadata: Metadata }): Article | null {
    return updateMetadata(this.#database, id, metadata)
  }

  listBriefs(_argument: null): readonly BriefSummary[] {
    return listBriefs(this.#database)
  }

  createBrief({ seed }: { readonly seed: Brief }): boolean {
    return createBrief(this.#database, seed)
  }

  readBrief({ id }: { readonly id: BriefId }): StoredBrief | null {
    return readBrief(this.#database, id)
  }

  appendUpdate({ id, update }: { readonly id: BriefId; readonly update: Uint8Array }): UpdateAppended {
    return attempt(() => ({ ok: true, sequence: appendUpdate(this.#database, id, update) }))
  }

  saveSnapshot(snapshot: { readonly id: BriefId; readonly sequence: number; readonly state: Uint8Array; readonly brief: Brief }): null {
    saveSnapshot(this.#database, snapshot)
    return null
  }

  readSetting({ name }: { readonly name: string }): string | null {
    return readSetting(this.#database, name)
  }

  writeSetting({ name, json }: { readonly name: string; readonly json: string }): null {
    writeSetting(this.#database, name, json)
    return null
  }

  /** Writes everything into the one file and frees the lock. The store cannot be used after it. */
  close(_argument: null): null {
    this.#database.close()
    return null
  }
}

function attempt<TDone>(work: () => TDone): TDone | { readonly ok: false; readonly problem: StoreProblem } {
  try {
    return work()
  } catch (error) {
    const problem = storeProblem(error)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}
