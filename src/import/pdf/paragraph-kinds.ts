import type { Paragraph, ParagraphKind } from '#core/article'
import type { SetParagraph } from './build-paragraphs.ts'
import { endsSentence } from './line-shape.ts'
import { listMarker, withoutBullet } from './list-marker.ts'
import type { Style } from './style.ts'

/** Fonts by PDF.js’s name for them; one that is not named is of ordinary weight. */
export type BoldFonts = ReadonlySet<string>

/** Tells what each paragraph is by how it is set. `kinds` are those that the file itself states, `null` where it does not. */
export function kindsOf(
  paragraphs: readonly SetParagraph[],
  kinds: readonly (ParagraphKind | null)[],
  style: Style,
  bold: BoldFonts,
): readonly Paragraph[] {
  const found = paragraphs.map((paragraph, index) => kinds[index] ?? kindOf(paragraph, style, bold))
  const title = found.includes('title') ? -1 : titleAmong(paragraphs, found)
  return paragraphs.map(({ text, lines }, index) => {
    const kind = index === title ? 'title' : (found[index] ?? 'body')
    return { kind, text: kind === 'list' ? withoutBullet(text) : text, page: lines[0]?.page ?? null }
  })
}

function kindOf(paragraph: SetParagraph, style: Style, bold: BoldFonts): ParagraphKind {
  const { text, lines } = paragraph
  const [first] = lines
  if (first === undefined) return 'body'
  const isBold = lines.every((line) => bold.has(line.font)) && !bold.has(style.font)
  if (isHeading(paragraph, first.size / style.size, isBold)) return 'heading'
  if (captionStart.test(text) && (first.size < 0.95 * style.size || first.font !== style.font)) return 'caption'
  return listMarker(text) === null ? 'body' : 'list'
}

/** `height` is of its font, as a multiple of the body’s. */
function isHeading({ text, lines }: SetParagraph, height: number, isBold: boolean): boolean {
  if (!/\p{L}{2}/u.test(text)) return false
  if (height > 1.4) return text.length < 300
  if (height > 1.1) return text.length < 200 && lines.length <= 4 && !/[\p{L}\p{N}][.;,]["”]?$/u.test(text)
  return isBold && height > 0.9 && isHeadingInBold(text, lines)
}

/** Bold type of the body’s size is also that of bylines and of the head of a table. */
function isHeadingInBold(text: string, lines: SetParagraph['lines']): boolean {
  if (lines.length > 3 || text.length >= 150 || (lines.length === 1 && lines.some(({ cells }) => cells.length > 1))) return false
  return !/^(?:by|von|par|por|door)\s/i.test(text) && (!endsSentence({ text }) || text.endsWith('?'))
}

/** Words that begin a caption in European languages, with their number or a colon. */
const captionStart =
  /^(?:(?:figure|fig\.|table|chart|map|photo|image|abbildung|abb\.|tabelle|grafik|karte|foto|tableau|carte|graphique|figura|tabla|mapa|gráfico|imagen|tabella)\s*(?:\d+|[ivx]+\b)?\s*[.:–—|]|(?:photo(?:graph)?|image|foto|picture|graphic)(?:\s+by|\s*credit)?\s*:|(?:photograph|photo) by\b|©)/iu

/** The one heading on the first page that is clearly the largest, above most of the text. */
function titleAmong(paragraphs: readonly SetParagraph[], kinds: readonly ParagraphKind[]): number {
  const page = paragraphs[0]?.lines[0]?.page
  const headings = paragraphs.flatMap(({ text, lines: [first] }, index) =>
    kinds[index] === 'heading' && first?.page === page && first !== undefined && text.length > 3 ? [{ index, size: first.size }] : [],
  )
  const [largest, second] = headings.toSorted((a, b) => b.size - a.size)
  if (largest === undefined || (second !== undefined && second.size > 0.93 * largest.size)) return -1
  const before = paragraphs.slice(0, largest.index).reduce((sum, { text }) => sum + text.length, 0)
  return before < 600 ? largest.index : -1
}
