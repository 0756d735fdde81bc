import type { Printable } from '#core/printable'
import { type Design, designOf } from '../design.ts'
import { missingGlyphs } from '../missing-glyphs.ts'
import type { PdfChoices } from '../pdf-choices.ts'
import { placeNotes } from '../place-notes.ts'
import { type DocumentSource, documentSource } from '../source/document-source.ts'
import { joinedSource } from '../typesetter/joined-source.ts'
import type { Place, Typesetter } from '../typesetter/typesetter.ts'
import { usualTypesetter } from '../typesetter/usual-typesetter.ts'
import { type ChangedPart, changedPart, type HeadingBehind } from './changed-part.ts'
import { endCode, type WholeLayout, wholeLayout } from './whole-layout.ts'

/** Where a block or a note of the brief begins. Pages from 1; `y` in points from the page’s upper edge. */
export interface BlockPlace {
  readonly of: 'block' | 'note'
  readonly id: string
  readonly page: number
  readonly y: number
}

/** Pages as `writePdf` sets them, for eyes alone. */
export interface LivePages {
  /** `null` where all pages are, byte for byte, what they were when all were laid out last. */
  readonly bytes: Uint8Array | null
  /** Which pages of the brief they are, both included: the file’s first ones. `null` for all. What stands on others may have changed too. */
  readonly part: { readonly first: number; readonly last: number } | null
  /** How many pages the brief has; beside a part, as far as that tells. */
  readonly count: number
  /** Where the brief’s blocks and notes begin on these pages, in reading order. */
  readonly places: readonly BlockPlace[]
  /** Characters that none of the bundled fonts has: a box stands for each. */
  readonly missingGlyphs: readonly string[]
}

/** How many layouts of parts there are between two forgettings: of each a megabyte is kept. All pages are nearly always laid out again before what was kept of them is let go of; where they are many it would take seconds to lay them out without. */
const partsBetweenForgetting = { few: 8, many: 20 } as const
const manyPages = 40

/**
 * The pages of a brief while it is written, laid out again and again. For the worker, as `writePdf`.
 * Unless asked for with their notes mended, they are only those around what has changed since all were laid out last, where these can be told: of a hundred pages, a tenth of the time.
 * Notes may then still begin on another page than their reference, and what the change moves on further pages is not seen yet.
 */
export class KeptPages {
  #whole: (WholeLayout & Pick<LivePages, 'missingGlyphs'> & { readonly bytes: Uint8Array }) | null = null
  #partsSince = 0

  async lay(printable: Printable, choices: PdfChoices, isMended: boolean): Promise<LivePages> {
    const typesetter = await usualTypesetter(choices.fonts)
    const design = designOf(choices)
    const document = documentSource(printable, design)
    const whole = this.#whole
    const part = isMended || whole === null ? null : changedPart(whole, document)
    const pages = whole === null || part === null ? null : this.#layPart(part, { whole, document, printable }, typesetter)
    return pages ?? (await this.#layAll({ document, design, printable, isMended, fonts: choices.fonts ?? [] }, typesetter))
  }

  async #layAll({ document, design, printable, isMended, fonts }: AllToLay, typesetter: Typesetter): Promise<LivePages> {
    const plain = document.pieces.map(({ code }) => code)
    const codes = isMended ? (await placeNotes(document, typesetter)).codes : plain
    const source = joinedSource(document.start, [...codes, endCode])
    const places = typesetter.places(source)
    const bytes = typesetter.drawn(source)
    typesetter.forget()
    const layout = wholeLayout(document, codes, places, pointsOf(design.margin.top))
    const known = this.#whole?.bytes
    const missing = missingGlyphs(printable, fonts)
    this.#whole = { ...layout, bytes, missingGlyphs: missing }
    return {
      bytes: known !== undefined && Buffer.from(known.buffer, known.byteOffset, known.byteLength).equals(bytes) ? null : bytes,
      part: null,
      count: layout.count,
      places: blockPlaces(places, printable),
      missingGlyphs: missing,
    }
  }

  /** `null` where the part turned out too short to show the change. */
  #layPart(
    { first, notesBefore, codes, headingsBehind, isEnd, changed }: ChangedPart,
    { whole, document, printable }: PartToLay,
    all: Typesetter,
  ): LivePages | null {
    const typesetter = all.apart('part')
    const source = joinedSource(document.startOfPart({ first, count: whole.count, notesBefore }), [
      ...codes,
      endCode,
      ...standInCodes(headingsBehind),
    ])
    const places = typesetter.places(source).map((place) => ({ ...place, page: place.page + first - 1 }))
    const end = places.find(({ of }) => of === 'end')?.page ?? first
    const last = isEnd ? end : end - 1
    const shown = places.filter(({ page }) => page <= last)
    const shownIds = new Set(shown.flatMap(({ of, id }) => (of === 'block' ? [id] : [])))
    const isChangeShown = last >= first && (isEnd || [...changed].every((id) => shownIds.has(id)))
    if (!isChangeShown) return null
    const bytes = typesetter.drawn(source)
    this.#partsSince += 1
    if (this.#partsSince >= partsBetweenForgetting[whole.count < manyPages ? 'few' : 'many']) {
      this.#partsSince = 0
      typesetter.forget()
    }
    return {
      bytes,
      part: { first, last },
      count: isEnd ? last : whole.count,
      places: blockPlaces(shown, printable),
      missingGlyphs: whole.missingGlyphs,
    }
  }
}

/** On a page of their own, which is not shown: headings that take no room and count as on the pages where they were. */
function standInCodes(headings: readonly HeadingBehind[]): readonly string[] {
  return headings.length === 0
    ? []
    : ['pagebreak()', ...headings.map(({ page, code }) => `counter(page).update(${page});place(hide(${code}))`)]
}

interface AllToLay extends Required<Pick<PdfChoices, 'fonts'>> {
  readonly document: DocumentSource
  readonly design: Design
  readonly printable: Printable
  readonly isMended: boolean
}

interface PartToLay {
  readonly whole: WholeLayout & Pick<LivePages, 'missingGlyphs'>
  readonly document: DocumentSource
  readonly printable: Printable
}

function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

function blockPlaces(places: readonly Place[], { notes }: Printable): readonly BlockPlace[] {
  const idOf = new Map(notes.map(({ number, id }) => [number, id]))
  return places.flatMap(({ of, id, page, y }): readonly BlockPlace[] => {
    if (of === 'block') return [{ of, id: String(id), page, y }]
    const note = of === 'note' ? idOf.get(Number(id)) : undefined
    return note === undefined ? [] : [{ of: 'note', id: note, page, y }]
  })
}
