/** A stretch of a text in UTF-16 code units; `to` is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The stretch widened until it cuts nothing that is read as one character (UAX 29 grapheme clusters): a surrogate pair, a letter with its marks, an emoji of several parts.
 * Offsets outside the text count as its ends. A caret (`from` equal to `to`) stays one and goes before the character it stood in.
 */
export function snapToGraphemes(text: string, from: number, to: number): Stretch {
  const start = graphemeStart(text, from)
  return { from: start, to: to <= from ? start : graphemeEnd(text, to) }
}

/** The last place not behind `offset` where a character begins. */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0) return 0
  const near = windowAt(text, offset)
  return near.from + (graphemes.segment(near.text).containing(offset - near.from)?.index ?? near.text.length)
}

/** The first place not before `offset` where a character ends. */
export function graphemeEnd(text: string, offset: number): number {
  if (offset <= 0) return 0
  const near = windowAt(text, offset)
  const around = graphemes.segment(near.text).containing(offset - near.from)
  if (around === undefined) return text.length
  return near.from + (near.from + around.index === offset ? around.index : around.index + around.segment.length)
}

/** Plain letters and spaces, between which a character always ends. */
const plainPair = /[ -~][ -~]/

/** The part of a long text that decides where characters end around `offset`: from one pair of plain characters to another. Keeps a key press in a paragraph of a megabyte as quick as in one of a line. */
function windowAt(text: string, offset: number): { readonly from: number; readonly text: string } {
  let from = Math.min(offset, text.length)
  while (from > 0 && !plainPair.test(text.slice(from - 1, from + 1))) from -= 1
  let to = Math.min(offset, text.length)
  while (to < text.length && !plainPair.test(text.slice(to, to + 2))) to += 1
  return { from, text: text.slice(from, Math.min(text.length, to + 1)) }
}
