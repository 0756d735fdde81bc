import type { ArticleSummary } from '#ipc/store-api'
import type { Store } from '#store'

const pageSize = 500

/** Every article of a library in the store's order, fetched page by page. */
export function* allArticles(store: Store): Generator<ArticleSummary> {
  for (let offset = 0; ; offset += pageSize) {
    const { rows } = store.listArticles({ text: '', limit: pageSize, offset })
    yield* rows
    if (rows.length < pageSize) return
  }
}
