import type { Article } from '#core/article'
import type { Span } from '#core/picks'
import { articleOf } from './article-of.ts'

/** An article with one paragraph a line, and the spans that ‹…› marks in it, in order. The marks themselves are not part of the text. */
export function marked(text: string): { readonly article: Article; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  const paragraphs = text.split('\n').map((line, paragraph) => {
    let plain = ''
    let from = 0
    for (const piece of line.split(/(?=[‹›])|(?<=[‹›])/u)) {
      if (piece === '‹') from = plain.length
      else if (piece === '›') spans.push({ paragraph, from, to: plain.length })
      else plain += piece
    }
    return plain
  })
  return { article: articleOf(paragraphs), spans }
}
