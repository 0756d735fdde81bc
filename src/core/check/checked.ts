import type { Article, ArticleId } from '#core/article'
import { type Brief, type PlacedNote, notesInOrder, type Quotation, quotationsOf } from '#core/brief'
import type { Pick, PickId } from '#core/picks'

/** A brief with what every rule asks of it, gathered once. */
export interface Checked {
  readonly brief: Brief
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly picks: ReadonlyMap<PickId, Pick>
  readonly quotations: readonly Quotation[]
  readonly notes: readonly PlacedNote[]
}

export function prepare(brief: Brief, articles: readonly Article[]): Checked {
  return {
    brief,
    articles: new Map(articles.map((article) => [article.id, article])),
    picks: new Map(brief.picks.map((pick) => [pick.id, pick])),
    quotations: quotationsOf(brief),
    notes: notesInOrder(brief),
  }
}
