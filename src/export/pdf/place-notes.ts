import { setImmediate } from 'node:timers/promises'
import type { DocumentSource } from './source/document-source.ts'
import { joinedSource } from './typesetter/joined-source.ts'
import type { Place, Typesetter } from './typesetter/typesetter.ts'

/** What is done so that a piece and the notes that it refers to begin on one page. `stretched` are notes before whose row of a table, or item of a list, the one above goes to the end of its page. */
interface Mending {
  readonly isOnNewPage: boolean
  readonly stretched: readonly number[]
}

export interface Placed {
  readonly source: string
  /** Where everything marked stands at last. */
  readonly places: readonly Place[]
  /** The codes of the pieces, as they are in it. */
  readonly codes: readonly string[]
  /** The numbers of notes that still begin on another page than their reference. */
  readonly astray: readonly number[]
}

/** Bounds those that never come to rest. A layout after the first costs a seventh of it; of 200 random papers of up to 150 pages, made to be hard, eight took more than 30: the three looked into 32, 36 and 39. */
const mostLayouts = 60

/**
 * Typst now and then puts a note on the page after its reference (typst#5314, #5405). After each layout the pieces in which that happened are allowed to leave single lines behind, all at once. Where it was no help, or no page may end within the piece, a table or list goes on with that row or item on the next page, and if that was none either, or the piece is another, it begins a page:
 * only the first of them in each layout, because what comes after it moves, and a page is not to end early for nothing. What is astray after the last layout is named. Other work of the process gets its turn between two layouts.
 */
export async function placeNotes({ start, pieces }: DocumentSource, typesetter: Pick<Typesetter, 'places' | 'forget'>): Promise<Placed> {
  const pieceOf = new Map(pieces.flatMap((piece, index) => piece.notes.map((number) => [number, index] as const)))
  let mended: ReadonlyMap<number, Mending> = new Map()
  const write = () => pieces.map(({ code }, index) => mendedCode(code, mended.get(index) ?? null))
  let codes = write()
  let source = joinedSource(start, codes)
  if (pieceOf.size === 0) return { source, codes, places: [], astray: [] }
  for (let layouts = 1; ; layouts += 1) {
    const places = typesetter.places(source)
    const astray = astrayIn(places)
    const further = mendedFurther(mended, astray, (number) => {
      const index = pieceOf.get(number)
      const piece = index === undefined ? undefined : pieces[index]
      return index === undefined || piece === undefined
        ? null
        : { index, isWhole: piece.isWhole === true, isStretchable: piece.stretchable?.includes(number) === true }
    })
    if (further === null || layouts === mostLayouts) return { source, codes, places, astray }
    mended = further
    codes = write()
    source = joinedSource(start, codes)
    typesetter.forget()
    // oxlint-disable-next-line no-await-in-loop -- the next layout begins with what this one showed
    await setImmediate()
  }
}

type PlaceOfNote = (number: number) => { readonly index: number; readonly isWhole: boolean; readonly isStretchable: boolean } | null

const untouched: Mending = { isOnNewPage: false, stretched: [] }

/** `null` where nothing more can be done. */
function mendedFurther(
  mended: ReadonlyMap<number, Mending>,
  astray: readonly number[],
  placeOf: PlaceOfNote,
): ReadonlyMap<number, Mending> | null {
  const further = new Map(mended)
  let hasStubborn = false
  for (const number of astray.toSorted((one, other) => one - other)) {
    const place = placeOf(number)
    if (place === null) continue
    const mending = mended.get(place.index) ?? (place.isWhole ? untouched : null)
    if (mending === null) further.set(place.index, untouched)
    else if (!hasStubborn) {
      const stronger = strengthened(mending, place.isStretchable ? number : null)
      if (stronger !== null) further.set(place.index, stronger)
      hasStubborn = stronger !== null
    }
  }
  return further.size === mended.size && !hasStubborn ? null : further
}

/** `row` is the note before whose row the one above can be stretched. */
function strengthened(mending: Mending, row: number | null): Mending | null {
  if (row !== null && !mending.stretched.includes(row)) return { ...mending, stretched: [...mending.stretched, row] }
  return mending.isOnNewPage ? null : { ...mending, isOnNewPage: true }
}

function mendedCode(code: string, mending: Mending | null): string {
  if (mending === null) return code
  const { isOnNewPage, stretched } = mending
  // Not a page break: what follows one is laid out apart, and would be laid out anew. In a single column this ends the page too.
  const before = isOnNewPage ? 'colbreak(weak: true);' : 'set text(costs: (orphan: 0%, widow: 0%));'
  return `{${before}${stretched.length === 0 ? '' : `let stretched = (${stretched.map((note) => `${note},`).join(' ')});`}${code}}`
}

function astrayIn(all: readonly Place[]): readonly number[] {
  const pageOfNote = new Map(all.filter(({ of }) => of === 'note').map(({ id, page }) => [id, page]))
  return all.filter(({ of, id, page }) => of === 'reference' && pageOfNote.get(id) !== page).map(({ id }) => Number(id))
}
