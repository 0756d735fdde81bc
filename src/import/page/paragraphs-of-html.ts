import type { Paragraph } from '#core/article'
import { blocksOf } from './blocks-of.ts'
import { parsePage } from './dom.ts'

/** Every paragraph of a piece of HTML that is all article: the body of a mail, a chapter of a book. Nothing is looked for and nothing is left out but what is no text. */
export function paragraphsOfHtml(html: string): readonly Paragraph[] {
  return blocksOf(parsePage(html).body).map(({ kind, text }) => ({ kind, text, page: null }))
}
