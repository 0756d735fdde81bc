import type { ArticleOrder } from '#ipc/library-types'

/** The `ORDER BY` of a list, each with the direction one expects. What is not known comes last, and the newest import first where nothing else decides. */
export function orderBy(order: ArticleOrder | undefined, hasText: boolean): string {
  const { by, isReversed } = order ?? { by: 'relevance', isReversed: false }
  const turned = (falling: boolean) => (falling === isReversed ? 'ASC' : 'DESC')
  switch (by) {
    case 'relevance':
      if (hasText) return `bm25(article_search, 8, 2, 2, 1) ${turned(false)}, sequence DESC`
      return `sequence ${turned(true)}`
    case 'imported':
      return `sequence ${turned(true)}`
    case 'published':
      return `published ${turned(true)} NULLS LAST, sequence DESC`
    case 'title':
      return `articles.title COLLATE NOCASE ${turned(false)} NULLS LAST, sequence DESC`
    case 'outlet':
      return `articles.outlet COLLATE NOCASE ${turned(false)} NULLS LAST, sequence DESC`
  }
}
