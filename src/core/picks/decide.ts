import { type Evidence, total } from './context.ts'
import type { Span } from './pick.ts'

/** A place where a pick's words stand, and what speaks for it. */
export interface Place {
  readonly span: Span
  readonly evidence: Evidence
}

/** So much context (characters of both sides) that it is no accident. */
const enough = 16
/** An accidental likeness of two contexts: “ the”. */
const accident = 4
/** What one place must have over another. */
const margin = 8

/** The one place whose context speaks for it and against all others; `null` when none does. */
export function decide(places: readonly Place[]): Place | null {
  return places.find((place) => speaks(place) && places.every((other) => other === place || beats(place, other))) ?? null
}

/** Enough of both sides together, and half of what there was. */
export function speaks({ evidence }: Place): boolean {
  const { kept, of } = total(evidence)
  return kept >= enough && kept * 2 >= of
}

/** One side whole, and half of the other. */
export function speaksOnBothSides({ evidence: { before, after } }: Place): boolean {
  return before.kept * 2 >= before.of && after.kept * 2 >= after.of && (before.kept === before.of || after.kept === after.of)
}

/** Better on both sides together, and on neither side worse than by accident: contexts that contradict each other decide nothing. */
function beats({ evidence: left }: Place, { evidence: right }: Place): boolean {
  return (
    right.before.kept - left.before.kept <= accident &&
    right.after.kept - left.after.kept <= accident &&
    total(left).kept - total(right).kept >= margin
  )
}
