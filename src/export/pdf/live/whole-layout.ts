import type { DocumentSource } from '../source/document-source.ts'
import type { Place } from '../typesetter/typesetter.ts'

/** A document whose pages have all been laid out, and what came of it. */
export interface WholeLayout {
  readonly start: string
  readonly pieces: readonly LaidPiece[]
  /** How many pages there are. */
  readonly count: number
}

export interface LaidPiece {
  readonly id: string | null
  readonly code: string
  /** What was laid out instead, for the sake of its notes. */
  readonly laidCode: string
  /** The page on which it begins, from 1; of one that no place is known of, that of the one before. */
  readonly page: number
  /** Whether nothing of what comes before stands on its page, neither text nor a note: from there on pages can be laid out without it. */
  readonly beginsPage: boolean
}

/** `laidCodes` are the codes of the pieces as they were laid out. `top` is where the text of a page begins, in points from its upper edge. */
export function wholeLayout(
  { start, pieces }: Pick<DocumentSource, 'start' | 'pieces'>,
  laidCodes: readonly string[],
  places: readonly Place[],
  top: number,
): WholeLayout {
  const blocks = new Map(
    places.flatMap((place) => (place.of === 'block' || place.of === 'list' ? [[String(place.id), place] as const] : [])),
  )
  const notesEnd = new Map(places.flatMap(({ of, id, page }) => (of === 'note-end' ? [[Number(id), page] as const] : [])))
  let page = 1
  let lastNote = 0
  const laid = pieces.map(({ id, code, notes }, index): LaidPiece => {
    const place = id === undefined ? undefined : blocks.get(id)
    page = place?.page ?? page
    const beginsPage = index === 0 || (place !== undefined && place.y < top + tolerance && lastNote < page)
    lastNote = notes.reduce((last, note) => Math.max(last, notesEnd.get(note) ?? Infinity), lastNote)
    return { id: id ?? null, code, laidCode: laidCodes[index] ?? code, page, beginsPage }
  })
  return { start, pieces: laid, count: places.find(({ of }) => of === 'end')?.page ?? page }
}

/** Less than any line is high. */
const tolerance = 2

/** Behind all pieces: tells on which page the document ends. */
export const endCode = 'mark("end", 0)'
