import { countWords } from '#core/article'
import type { Extracted } from './extract-article.ts'

/**
 * Says whether what was found in a page is an article, and not the leavings of a front page, a form or an error page. It needs prose: two sentences and
 * forty words, or twenty on a page that calls itself an article; little of it in links; few headings that lead elsewhere; and not an error’s wording
 * in its first lines. For scripts without spaces, words are those of Unicode segmentation.
 */
export function hasArticle(extracted: Extracted, page: { readonly title: string | null; readonly saysArticle: boolean }): boolean {
  const prose = extracted.blocks.filter(({ kind }) => kind === 'body' || kind === 'quote' || kind === 'list').map(({ text }) => text)
  const words = prose.reduce((sum, text) => sum + countWords(text), 0)
  const sentences = prose.reduce((sum, text) => sum + (text.match(sentenceEnd)?.length ?? 0), 0)
  if (words < (page.saysArticle ? 20 : 40) || extracted.linkShare > 0.6) return false
  // A table of results or a programme has no sentences, but it is long and has few links.
  if (sentences < 2 && (words < 100 || extracted.linkShare > 0.3)) return false
  return (
    page.saysArticle || !(isFrontPage(extracted, prose.length) || (words <= 200 && isErrorPage([page.title ?? '', ...prose.slice(0, 2)])))
  )
}

/** On a front page every teaser has a heading that is a link; an article that calls itself one may be a list of recommendations. */
function isFrontPage({ linkedHeadings }: Extracted, paragraphs: number): boolean {
  return linkedHeadings >= 4 && linkedHeadings * 3 >= paragraphs
}

const sentenceEnd = /[.!?…؟۔।][\p{Pe}\p{Pf}"']*(?=\s|$)|[。！？]/gu

function isErrorPage(lines: readonly string[]): boolean {
  return lines.some((line) => errorWords.test(line))
}

const errorWords =
  /\b(?:404|403|410|500|502|503)\b|not be found|page not found|no longer (?:available|exists)|access denied|forbidden|(?:enable|turn on) (?:javascript|cookies)|are you a robot|verify (?:that )?you are|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada/i
