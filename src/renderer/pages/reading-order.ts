interface Piece {
  readonly text: string
  readonly isRightToLeft: boolean
  /** Of its left edge; in the unit of `width` and `height`. */
  readonly x: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

/** Of a piece’s height: the narrowest blank between two words. */
const narrowestBlank = 0.12

/** The pieces of a page in the order in which they are read. A line from the right is drawn word by word from its left end, and so pdf.js gives its words; each is right in itself. It finds no blank where it goes back: what stands apart gets one. */
export function inReadingOrder<TPiece extends Piece>(pieces: readonly TPiece[]): readonly TPiece[] {
  const lines: TPiece[][] = [[]]
  for (const piece of pieces) {
    lines.at(-1)?.push(piece)
    if (piece.endsLine) lines.push([])
  }
  return lines.flatMap((line) => (isFromRight(line) ? fromRight(line) : line))
}

function isFromRight(line: readonly Piece[]): boolean {
  const letters = (isRightToLeft: boolean) =>
    line.reduce((sum, piece) => sum + (piece.isRightToLeft === isRightToLeft ? (piece.text.match(/\p{L}/gu)?.length ?? 0) : 0), 0)
  return letters(true) > letters(false)
}

/** Sorted by place from the right; words from the left that follow one another keep their own order. */
function fromRight<TPiece extends Piece>(line: readonly TPiece[]): readonly TPiece[] {
  const sorted = withBlanks(line.filter(({ text }) => text !== '').toSorted((one, other) => other.x - one.x))
  const ordered: TPiece[] = []
  /** Words from the left, and what is of neither direction among them, that wait for what follows. */
  let left: TPiece[] = []
  for (const piece of sorted) {
    if (piece.isRightToLeft) {
      ordered.push(...turned(left), piece)
      left = []
    } else left.push(piece)
  }
  ordered.push(...turned(left))
  const endsLine = line.at(-1)?.endsLine === true
  return ordered.map((piece, index) => ({ ...piece, endsLine: endsLine && index === ordered.length - 1 }))
}

function withBlanks<TPiece extends Piece>(sorted: readonly TPiece[]): readonly TPiece[] {
  return sorted.flatMap((piece, index) => {
    const before = sorted[index - 1]
    const from = piece.x + piece.width
    const isApart = before !== undefined && before.x - from > piece.height * narrowestBlank
    return isApart && before.text.trim() !== '' && piece.text.trim() !== ''
      ? [{ ...piece, text: ' ', isRightToLeft: false, x: from, width: before.x - from }, piece]
      : [piece]
  })
}

/** The other way round but for blanks and punctuation at both ends, which belong to what is around. */
function turned<TPiece extends Piece>(pieces: readonly TPiece[]): readonly TPiece[] {
  const isWord = ({ text }: Piece) => /[\p{L}\p{N}]/u.test(text)
  const from = pieces.findIndex(isWord)
  const to = pieces.findLastIndex(isWord) + 1
  return from === -1 ? pieces : [...pieces.slice(0, from), ...pieces.slice(from, to).toReversed(), ...pieces.slice(to)]
}
