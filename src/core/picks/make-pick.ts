import type { Article } from '#core/article'
import type { Pick, PickId, Span } from './pick.ts'
import { settingOf } from './setting.ts'

const contextLength = 32

/** Takes the words at `span`, exactly as they stand, with their context and setting. A span outside the article is a bug and throws. */
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
    before: text.slice(wholePair(text, Math.max(0, span.from - contextLength), -1), span.from),
    after: text.slice(span.to, wholePair(text, Math.min(text.length, span.to + contextLength), 1)),
    setting: settingOf(article, span),
  }
}

/** One step further where the offset would cut a surrogate pair: half of one does not survive being written as UTF-8. */
function wholePair(text: string, offset: number, step: 1 | -1): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1)) ? offset + step : offset
}
