/** A part of the document between two of which a page may end, and the numbers of the notes that it refers to. */
export interface Piece {
  /** The block or section of the brief that it begins with. */
  readonly id?: string
  readonly code: string
  readonly notes: readonly number[]
  /** Of these, the ones in rows of a table or items of a list of which the one above can be stretched to the end of its page. */
  readonly stretchable?: readonly number[]
  /** Whether no page may end within it. */
  readonly isWhole?: boolean
  /** Whether no page may end after it: a heading. */
  readonly leads?: boolean
  /** The headings in it that the contents name, without their notes. */
  readonly headings?: readonly string[]
  /** Whether it is the contents, which name headings on all pages. */
  readonly isContents?: boolean
}

/** The same with what leads something joined to it: where a page is begun before a text, its heading goes along. */
export function joinedToNext(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.leads === true)
      joined.splice(-1, 1, {
        ...(last.id !== undefined && { id: last.id }),
        code: `{${last.code};${piece.code}}`,
        notes: [...last.notes, ...piece.notes],
        stretchable: piece.stretchable ?? [],
        isWhole: piece.isWhole === true,
        leads: piece.leads === true,
        headings: [...(last.headings ?? []), ...(piece.headings ?? [])],
      })
    else joined.push(piece)
  }
  return joined
}
