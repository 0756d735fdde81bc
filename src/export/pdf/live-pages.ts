import type { Printable } from '#core/printable'
import { designOf } from './design.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import type { PdfChoices } from './pdf-choices.ts'
import { placeNotes } from './place-notes.ts'
import { documentSource } from './source/document-source.ts'
import { joinedSource } from './typesetter/joined-source.ts'
import type { Place } from './typesetter/typesetter.ts'
import { usualTypesetter } from './typesetter/usual-typesetter.ts'

/** Where a block or a note of the brief begins. Pages from 1; `y` in points from the page’s upper edge. */
export interface BlockPlace {
  readonly of: 'block' | 'note'
  readonly id: string
  readonly page: number
  readonly y: number
}

/** The pages as `writePdf` sets them, for eyes alone, and where the brief’s blocks and notes begin on them, in reading order. */
export interface LivePages {
  readonly bytes: Uint8Array
  readonly places: readonly BlockPlace[]
  /** Characters that none of the bundled fonts has: a box stands for each. */
  readonly missingGlyphs: readonly string[]
}

/** The pages of a brief while it is written. Where it is not `isMended`, notes may still begin on another page than their reference: it takes one layout instead of several. For the worker, as `writePdf`. */
export async function livePages(printable: Printable, choices: PdfChoices, isMended: boolean): Promise<LivePages> {
  const typesetter = await usualTypesetter()
  const document = documentSource(printable, designOf(choices))
  const asIs = () =>
    joinedSource(
      document.start,
      document.pieces.map(({ code }) => code),
    )
  const source = isMended ? (await placeNotes(document, typesetter)).source : asIs()
  const pages = {
    bytes: typesetter.drawn(source),
    places: blockPlaces(typesetter.places(source), printable),
    missingGlyphs: missingGlyphs(printable),
  }
  typesetter.forget()
  return pages
}

function blockPlaces(places: readonly Place[], { notes }: Printable): readonly BlockPlace[] {
  const idOf = new Map(notes.map(({ number, id }) => [number, id]))
  return places.flatMap(({ of, id, page, y }): readonly BlockPlace[] => {
    if (of === 'block') return [{ of, id: String(id), page, y }]
    const note = of === 'note' ? idOf.get(Number(id)) : undefined
    return note === undefined ? [] : [{ of: 'note', id: note, page, y }]
  })
}
