import { importArticles } from '#import'
import type { Article } from '#core/article'

/** The only article of a file; a problem fails the test. */
export async function importOne(bytes: Uint8Array, name: string): Promise<Article> {
  const imported = await importArticles(bytes, name)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem))
  const [article, ...others] = imported.articles
  if (article === undefined || others.length > 0) throw new Error(`${imported.articles.length} articles`)
  return article
}

/** Its paragraphs, each as kind and text. */
export async function importedParagraphs(bytes: Uint8Array, name: string): Promise<readonly (readonly [string, string])[]> {
  const { paragraphs } = await importOne(bytes, name)
  return paragraphs.map(({ kind, text }) => [kind, text])
}
