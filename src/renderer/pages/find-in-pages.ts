import { inReadingOrder } from './reading-order.ts'

/** A run of text on a page. Lengths in points, from the page’s lower left corner. */
export interface TextPiece {
  readonly text: string
  readonly isRightToLeft: boolean
  readonly x: number
  readonly baseline: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

export type PageText = readonly TextPiece[]

/** A part of a found place: a rectangle, in points from the page’s lower left corner. */
export interface FoundBox {
  readonly x: number
  readonly baseline: number
  readonly width: number
  readonly height: number
}

export interface FoundOnPage {
  /** From 1. */
  readonly page: number
  /** One for each line that it stands on. */
  readonly boxes: readonly FoundBox[]
}

const invisible = /\p{Format}/gu

/** How wide a text is beside others, in whatever unit. */
export type WidthOf = (text: string) => number

/** Where words stand on the pages, whatever their case, also across the ends of lines and words that these divide. Signs that show nothing are passed over: pdf.js finds some of them and some not. */
export function findInPages(pages: readonly PageText[], words: string, widthOf: WidthOf): readonly FoundOnPage[] {
  const wanted = folded(words.replaceAll(invisible, '').trim().replaceAll(/\s+/gu, ' '))
  if (wanted === '') return []
  return pages.flatMap((pieces, index) =>
    placesOn(pieces, wanted)
      .map((characters) => boxesOf(characters, widthOf))
      .map((boxes) => ({ page: index + 1, boxes })),
  )
}

/** One character of a page’s text, and where it stands: the piece, and the offset in it; a space that ends a line stands nowhere. */
interface Character {
  readonly sign: string
  readonly piece: TextPiece | null
  readonly offset: number
}

function placesOn(pieces: PageText, wanted: string): readonly (readonly Character[])[] {
  const characters = charactersOf(pieces)
  const text = characters.map(({ sign }) => sign).join('')
  const found: (readonly Character[])[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push(characters.slice(at, at + wanted.length))
  }
  return found
}

function charactersOf(pieces: PageText): readonly Character[] {
  const characters: Character[] = []
  for (const piece of inReadingOrder(pieces)) {
    for (let offset = 0; offset < piece.text.length; offset += 1) {
      const sign = folded(piece.text.charAt(offset))
      if (sign.replace(invisible, '') !== '') characters.push({ sign, piece, offset })
    }
    if (!piece.endsLine) continue
    // A hyphen at a line’s end divides a word, in most cases.
    if (characters.at(-1)?.sign === '-' && /\p{L}/u.test(characters.at(-2)?.sign ?? '')) characters.pop()
    else characters.push({ sign: ' ', piece: null, offset: 0 })
  }
  return characters
}

/** One unit for one unit, so that offsets stay: what lengthens in lower case is left as it is. */
function folded(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const lower = text.charAt(index).toLowerCase()
    return lower.length === 1 ? lower : text.charAt(index)
  }).join('')
}

function boxesOf(characters: readonly Character[], widthOf: WidthOf): readonly FoundBox[] {
  const byPiece = new Map<TextPiece, { from: number; to: number }>()
  for (const { piece, offset } of characters) {
    if (piece === null) continue
    const range = byPiece.get(piece)
    byPiece.set(piece, { from: range?.from ?? offset, to: offset + 1 })
  }
  return [...byPiece].map(([piece, { from, to }]) => boxOf(piece, from, to, widthOf))
}

/** A PDF says how wide a piece is, not each letter of it: they share that width as they would in a face of their kind. */
function boxOf({ text, isRightToLeft, x, baseline, width, height }: TextPiece, from: number, to: number, widthOf: WidthOf): FoundBox {
  const share = (end: number) => (width * widthOf(text.slice(0, end))) / widthOf(text)
  const left = isRightToLeft ? x + width - share(to) : x + share(from)
  return { x: left, baseline, width: share(to) - share(from), height }
}
