import type { Article, ArticleId } from '#core/article'
import type { Removed } from '#ipc/api'
import type { StoreProcess } from './store-process.ts'

interface Kept {
  readonly article: Article
  readonly original: Uint8Array | null
}

/** Articles taken out of the library since the start, in memory alone, so that taking one out can be undone. */
export class RemovedArticles {
  readonly #store: StoreProcess
  readonly #kept = new Map<ArticleId, Kept>()

  constructor(store: StoreProcess) {
    this.#store = store
  }

  async remove(id: ArticleId): Promise<Removed> {
    const removed = await (await this.#store.calls()).removeArticle({ id })
    if (removed.kind !== 'removed') return removed
    this.#kept.set(id, removed)
    return { kind: 'removed' }
  }

  async restore(id: ArticleId): Promise<boolean> {
    const kept = this.#kept.get(id)
    if (kept === undefined) return false
    const added = await (await this.#store.calls()).addArticles({ articles: [kept.article], original: kept.original })
    if (added.ok) this.#kept.delete(id)
    return added.ok
  }
}
