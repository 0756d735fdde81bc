import type { Article, Reference } from '#core/article'
import type { Remote } from '#ipc/remote'
import type { ReferenceFilled, StoreApi, StoreProblem } from '#ipc/store-api'

/** What became of the references of one file, and the articles that know more since. */
export type Filled =
  | { readonly ok: true; readonly references: readonly ReferenceFilled[]; readonly articles: readonly Article[] }
  | { readonly ok: false; readonly problem: StoreProblem }

/** Fills what the library’s articles lack from the references of a file. A file of articles has none, and then nothing is asked of the store. */
export async function fillReferences(store: Remote<StoreApi>, references: readonly Reference[]): Promise<Filled> {
  if (references.length === 0) return { ok: true, references: [], articles: [] }
  const filled = await store.fillFromReferences({ references })
  if (!filled.ok) return filled
  const changed = filled.references.filter(({ result }) => result === 'filled').map(({ article }) => article)
  const ids = [...new Set(changed)].filter((id) => id !== null)
  return { ok: true, references: filled.references, articles: await store.readArticles({ ids }) }
}
