import type { ArticleId } from '#core/article'
import type { CitedArticle } from '#core/citations'
import type { StoreProcess } from './store-process.ts'

/** What the library knows of articles that a brief cites, without their texts: a brief may cite hundreds. Only one that has neither title nor address is called by its file’s name. */
export async function articlesToCite(store: StoreProcess, cited: readonly ArticleId[]): Promise<readonly CitedArticle[]> {
  const calls = await store.calls()
  const known = await calls.metadataOf({ ids: cited })
  const isNameless = ({ metadata }: (typeof known)[number]) => metadata.title === null && metadata.url === null
  const nameless = known.filter(isNameless).map(({ id }) => id)
  const read = nameless.length === 0 ? [] : await calls.readArticles({ ids: nameless })
  const names = new Map(read.map(({ id, original }) => [id, original.name]))
  return known.map(({ id, metadata }) => ({ id, metadata, original: { name: names.get(id) ?? '' } }))
}
