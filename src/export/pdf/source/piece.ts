/** A part of the document between two of which a page may end, and the numbers of the notes that it refers to. */
export interface Piece {
  readonly code: string
  readonly notes: readonly number[]
  /** Of these, the ones in rows of a table or items of a list of which the one above can be stretched to the end of its page. */
  readonly stretchable?: readonly number[]
  /** Whether no page may end within it. */
  readonly isWhole?: boolean
  /** Whether no page may end after it: a heading. */
  readonly leads?: boolean
}

/** The same with what leads something joined to it: where a page is begun before a text, its heading goes along. */
export function joinedToNext(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.leads === true)
      joined.splice(-1, 1, {
        code: `{${last.code};${piece.code}}`,
        notes: [...last.notes, ...piece.notes],
        stretchable: piece.stretchable ?? [],
        isWhole: piece.isWhole === true,
        leads: piece.leads === true,
      })
    else joined.push(piece)
  }
  return joined
}
