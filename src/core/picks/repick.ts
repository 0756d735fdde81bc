import type { Article } from '#core/article'
import { makePick } from './make-pick.ts'
import type { Pick, Span } from './pick.ts'

/** The same pick with its words taken anew at `span` of an article, be it another version of its own. A span outside the article is a bug and throws. */
export function repick(pick: Pick, article: Article, span: Span): Pick {
  return { ...pick, ...makePick(article, span, pick.id) }
}
