import type { ArticleOrder } from '#ipc/library-types'

/** An order as SQL over `articles`, and the index to walk along for it. */
export interface WalkingOrder {
  readonly sql: string
  readonly index: string
}

type Field = Exclude<ArticleOrder['by'], 'relevance'>

/** The `ORDER BY` of a list, with the direction one expects. What is not known comes last either way, and the newest import first where nothing else decides; turned, the oldest. */
export function walkingOrder(by: Field, isReversed: boolean): WalkingOrder {
  const falling = isReversed ? 'ASC' : 'DESC'
  const rising = isReversed ? 'DESC' : 'ASC'
  switch (by) {
    case 'imported':
      return { sql: `sequence ${falling}`, index: 'articles_by_import' }
    case 'published':
      return { sql: `published ${falling} NULLS LAST, sequence ${falling}`, index: 'articles_by_published' }
    case 'title':
      return { sql: `articles.title COLLATE NOCASE ${rising} NULLS LAST, sequence ${falling}`, index: 'articles_by_title' }
    case 'outlet':
      return { sql: `articles.outlet COLLATE NOCASE ${rising} NULLS LAST, sequence ${falling}`, index: 'articles_by_outlet' }
  }
}
