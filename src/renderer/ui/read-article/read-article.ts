import type { Article, ArticleId } from '#core/article'

/** The article with this id; `null` when it is gone. */
export async function readArticle(id: ArticleId): Promise<Article | null> {
  const json = await window.attache.readArticle(id)
  return json === null ? null : JSON.parse(json)
}
