import type { ArticleId } from '#core/article'
import type { CiteItem } from '#core/brief'

/** A note of the open brief, and everything it cites, in order. */
export interface ListedNote {
  readonly id: string
  readonly number: number
  readonly items: readonly CiteItem[]
}

/** An article that notes cite, and in how many notes. */
export interface CitedInNotes {
  readonly article: ArticleId
  readonly count: number
}

/** The articles that these notes cite, those first that are cited first. */
export function sourcesOf(notes: readonly ListedNote[]): readonly CitedInNotes[] {
  const counts = new Map<ArticleId, number>()
  for (const { items } of notes) {
    for (const article of new Set(items.map((item) => item.article))) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return [...counts].map(([article, count]) => ({ article, count }))
}

/** Those that cite this article; all for `null`. */
export function citing(notes: readonly ListedNote[], article: ArticleId | null): readonly ListedNote[] {
  return article === null ? notes : notes.filter(({ items }) => items.some((item) => item.article === article))
}
