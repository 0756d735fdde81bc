import { setImmediate } from 'node:timers/promises'
import type { DocumentSource } from './source/document-source.ts'
import { joinedSource } from './typesetter/joined-source.ts'
import type { Typesetter } from './typesetter/typesetter.ts'

/** How much is done so that a piece and the notes that it refers to begin on one page. */
type Mending = 'none' | 'single lines' | 'new page'

export interface Placed {
  readonly source: string
  /** The numbers of notes that still begin on another page than their reference. */
  readonly astray: readonly number[]
}

/** Bounds those that never come to rest. A layout after the first costs a thirtieth of it. */
const mostLayouts = 30

/**
 * Typst now and then puts a note on the page after its reference (typst#5314, #5405). After each layout the pieces in which that happened are allowed to leave single lines behind, all at once. Where it was no help the piece begins a page:
 * only the first of them in each layout, because what comes after it moves, and a page is not to end early for nothing. What is astray after the last layout is named. Other work of the process gets its turn between two layouts.
 */
export async function placeNotes({ start, pieces }: DocumentSource, typesetter: Pick<Typesetter, 'places' | 'forget'>): Promise<Placed> {
  const pieceOf = new Map(pieces.flatMap((piece, index) => piece.notes.map((number) => [number, index] as const)))
  let mended: ReadonlyMap<number, Mending> = new Map()
  const write = () =>
    joinedSource(
      start,
      pieces.map(({ code }, index) => mendedCode(code, mended.get(index) ?? 'none')),
    )
  let source = write()
  if (pieceOf.size === 0) return { source, astray: [] }
  for (let layouts = 1; ; layouts += 1) {
    const astray = astrayIn(source, typesetter)
    const further = mendedFurther(mended, new Set(astray.flatMap((number) => pieceOf.get(number) ?? [])))
    if (further === null || layouts === mostLayouts) return { source, astray }
    mended = further
    source = write()
    typesetter.forget()
    // oxlint-disable-next-line no-await-in-loop -- the next layout begins with what this one showed
    await setImmediate()
  }
}

/** `null` where nothing more can be done. */
function mendedFurther(mended: ReadonlyMap<number, Mending>, astray: ReadonlySet<number>): ReadonlyMap<number, Mending> | null {
  const inOrder = [...astray].toSorted((one, other) => one - other)
  const fresh = inOrder.filter((index) => !mended.has(index))
  const stubborn = inOrder.find((index) => mended.get(index) === 'single lines')
  if (fresh.length === 0 && stubborn === undefined) return null
  return new Map([
    ...mended,
    ...fresh.map((index) => [index, 'single lines'] as const),
    ...(stubborn === undefined ? [] : [[stubborn, 'new page'] as const]),
  ])
}

function mendedCode(code: string, mending: Mending): string {
  switch (mending) {
    case 'none':
      return code
    case 'single lines':
      return `{set text(costs: (orphan: 0%, widow: 0%));${code}}`
    case 'new page':
      // Not a page break: what follows one is laid out apart, and would be laid out anew. In a single column this ends the page too.
      return `{colbreak(weak: true);${code}}`
  }
}

function astrayIn(source: string, { places }: Pick<Typesetter, 'places'>): readonly number[] {
  const all = places(source)
  const pageOfNote = new Map(all.filter(({ of }) => of === 'note').map(({ id, page }) => [id, page]))
  return all.filter(({ of, id, page }) => of === 'reference' && pageOfNote.get(id) !== page).map(({ id }) => Number(id))
}
