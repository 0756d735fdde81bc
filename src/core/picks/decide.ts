import { type Evidence, type Kept, total } from './context.ts'
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
/** What one place must have over another, in characters. */
const margin = 6
/** What a neighbouring paragraph, and an end of the article, speaks for a place, in characters of context. */
const perNeighbour = 20
const perEnd = 5
/** What it is worth that nothing around the words was touched. */
const perWhole = 6

/** The one place whose surroundings speak for it and against all others; `null` when none does. */
export function decide(places: readonly Place[]): Place | null {
  return places.find((place) => speaks(place) && places.every((other) => other === place || beats(place, other))) ?? null
}

/** Enough of both sides together, and half of what there was. */
function speaks({ evidence }: Place): boolean {
  const { kept, of } = total(evidence)
  return evidence.whole || (kept >= enough && kept * 2 >= of)
}

/** One side whole, and half of the other. */
export function speaksOnBothSides(place: Place): boolean {
  const { before, after } = place.evidence
  return before.kept * 2 >= before.of && after.kept * 2 >= after.of && hasWholeSide(place)
}

function hasWholeSide({ evidence: { before, after } }: Place): boolean {
  return before.kept === before.of || after.kept === after.of
}

export function hasHalfASide({ evidence: { before, after } }: Place): boolean {
  return before.kept * 2 >= before.of || after.kept * 2 >= after.of
}

/** Better in all, and on neither side worse than by accident unless the paragraphs around say so: contexts that contradict each other decide nothing. */
function beats(place: Place, other: Place): boolean {
  const [left, right] = [place.evidence, other.evidence]
  const agree = right.before.kept - left.before.kept <= accident && right.after.kept - left.after.kept <= accident
  return (agree || left.sides > right.sides) && score(place) - score(other) >= margin
}

/** What speaks for a place, in characters. A side that was short and stands whole counts as a long one. */
function score({ evidence }: Place): number {
  const { before, after, sides, ends, whole } = evidence
  return share(before) + share(after) + (sides - ends) * perNeighbour + ends * perEnd + (whole ? perWhole : 0)
}

function share({ kept, of }: Kept): number {
  return (32 * kept) / Math.max(1, of)
}
