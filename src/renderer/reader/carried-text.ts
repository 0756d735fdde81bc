import type { Article } from '#core/article'
import type { Span } from '#core/picks'
import { message } from '#messages'
import { writtenDate } from '#ui/dates'

/** Passages for another program: the words in quotation marks, a paragraph each, and beneath them where they stand, in plain words of no particular citation style. */
export function carriedText(article: Article, spans: readonly Span[]): { readonly text: string; readonly html: string } {
  const words = spans.map(({ paragraph, from, to }) => inMarks(article.paragraphs[paragraph]?.text.slice(from, to) ?? ''))
  const parts = citationParts(article, spans)
  const lines = words.map((line) => `<p>${escaped(line)}</p>`)
  const source = parts.map(({ text, isOutlet }) => (isOutlet ? `<em>${escaped(text)}</em>` : escaped(text))).join(', ')
  return {
    text: [...words, `${parts.map(({ text }) => text).join(', ')}.`].join('\n'),
    html: `<blockquote>${lines.join('')}</blockquote><p>${source}.</p>`,
  }
}

/** Words that are a quotation already, as a whole, get no second pair of marks around them; marks within them stay as they are. */
function inMarks(words: string): string {
  return /^“[^“”]*”$/u.test(words) ? words : `“${words}”`
}

interface Part {
  readonly text: string
  readonly isOutlet: boolean
}

/** Who, what, where, when and which paragraph, as far as it is known. */
function citationParts({ metadata, original, paragraphs }: Article, spans: readonly Span[]): readonly Part[] {
  const { byline, title, outlet, published } = metadata
  const plain = [
    byline,
    title === null ? message('carried.untitled', { file: original.name }) : message('carried.title', { title }),
    outlet,
    published === null ? message('carried.undated') : writtenDate(published),
    locator(
      spans.map(({ paragraph }) => paragraph),
      spans.map(({ paragraph }) => paragraphs[paragraph]?.page ?? null),
    ),
  ]
  return plain.flatMap((text) => (text === null ? [] : [{ text, isOutlet: text === outlet }]))
}

/** By page where all of it has pages, else by paragraph, counted from 1. */
function locator(indexes: readonly number[], pages: readonly (number | null)[]): string {
  const known = pages.filter((page) => page !== null)
  const isPaged = known.length === pages.length
  const [first, last] = ends(isPaged ? known : indexes.map((index) => index + 1))
  const kind = isPaged ? 'page' : 'paragraph'
  return first === last ? message(`carried.${kind}`, { at: first }) : message(`carried.${kind}s`, { from: first, to: last })
}

function ends(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
