import type { Article } from '#core/article'
import { startsOf } from './find-words.ts'
import { fold } from './fold.ts'
import type { Setting, Span } from './pick.ts'

/** How many characters of a neighbouring paragraph are kept: as many as of the paragraph itself. */
const length = 32

/** What stands around a span beyond its own context; typographic differences are already taken out of it. */
export function settingOf(article: Article, span: Span): Setting {
  const { above, below } = neighbours(article, span.paragraph)
  const text = article.paragraphs[span.paragraph]?.text ?? ''
  const words = fold(text.slice(span.from, span.to)).text
  const places = article.paragraphs.reduce((sum, paragraph) => sum + startsOf(words, fold(paragraph.text).text).length, 0)
  const twins = article.paragraphs.filter((paragraph, index) => index !== span.paragraph && paragraph.text === text).length
  return { paragraph: fingerprint(text), twins, above, below, copies: Math.max(0, places - 1) }
}

/** The end of the paragraph above and the start of that below, folded; empty at the ends of the article. */
export function neighbours(article: Article, paragraph: number): { readonly above: string; readonly below: string } {
  // Three times as much, because folding may shorten it: a letter with two marks becomes one.
  return {
    above: fold((article.paragraphs[paragraph - 1]?.text ?? '').slice(-3 * length)).text.slice(-length),
    below: fold((article.paragraphs[paragraph + 1]?.text ?? '').slice(0, 3 * length)).text.slice(0, length),
  }
}

/** FNV-1a over the code units of the folded text, 32 bits in hexadecimal: tells apart paragraphs that are alike, and guards nothing. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  const folded = fold(text).text
  for (let unit = 0; unit < folded.length; unit += 1) hash = Math.imul(hash ^ folded.charCodeAt(unit), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
