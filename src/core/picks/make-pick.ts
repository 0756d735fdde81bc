import type { Article } from '#core/article'
import type { Pick, PickId, Span } from './pick.ts'

const contextLength = 32

/** Takes the words at `span`, exactly as they stand, with their context. A span outside the article is a bug and throws. */
export function makePick(article: Article, span: Span, id: PickId): Pick {
  const text = article.paragraphs[span.paragraph]?.text
  if (text === undefined || span.from >= span.to || span.to > text.length) {
    throw new RangeError(`no words at ${span.paragraph}:${span.from}-${span.to}`)
  }
  return {
    id,
    article: article.id,
    span,
    words: text.slice(span.from, span.to),
    before: text.slice(Math.max(0, span.from - contextLength), span.from),
    after: text.slice(span.to, span.to + contextLength),
  }
}
