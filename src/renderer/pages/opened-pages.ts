import type { BlockPlace, PagesOfBrief } from '#ipc/page-types'
import type { PageDrawing } from './page-drawing.ts'

/** Pages that are ready to be drawn, and where the brief’s blocks begin on them. */
export interface OpenedPages {
  /** All of them, as they were laid out last. */
  readonly whole: PageDrawing
  /** Those around the words that changed since. */
  readonly part: DrawnPart | null
  /** How many pages there are now. */
  readonly count: number
  /** In reading order. */
  readonly places: readonly BlockPlace[]
  readonly missingGlyphs: readonly string[]
}

interface DrawnPart {
  readonly drawing: PageDrawing
  /** Pages of the brief. */
  readonly first: number
  readonly last: number
}

/** What is drawn for a page of the brief. */
export function drawnPage({ whole, part }: OpenedPages, page: number): { readonly drawing: PageDrawing; readonly drawn: number } {
  return part !== null && page >= part.first && page <= part.last
    ? { drawing: part.drawing, drawn: page - part.first + 1 }
    : { drawing: whole, drawn: Math.min(page, whole.count) }
}

/** `drawing` is what was opened of the new pages’ bytes. `null` where a part comes and there is no whole that it belongs to. */
export function withNewPages(before: OpenedPages | null, laid: PagesOfBrief, drawing: PageDrawing | null): OpenedPages | null {
  const { part, count, places, missingGlyphs } = laid
  if (part === null) {
    const whole = drawing ?? before?.whole
    return whole === undefined ? null : { whole, part: null, count, places, missingGlyphs }
  }
  if (before === null) return null
  const now = drawing ?? before.part?.drawing
  return now === undefined
    ? null
    : { ...before, part: { drawing: now, ...part }, count, places: placesWith(before.places, places, part), missingGlyphs }
}

/** The places of a part instead of what stood on its pages. */
function placesWith(
  before: readonly BlockPlace[],
  now: readonly BlockPlace[],
  { first, last }: NonNullable<PagesOfBrief['part']>,
): readonly BlockPlace[] {
  const moved = new Set(now.map(({ id }) => id))
  const elsewhere = before.filter(({ id, page }) => (page < first || page > last) && !moved.has(id))
  return [...elsewhere.filter(({ page }) => page < first), ...now, ...elsewhere.filter(({ page }) => page > last)]
}
