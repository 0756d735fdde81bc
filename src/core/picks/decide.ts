import { type Agreement, agreement } from './context.ts'
import type { Article } from '#core/article'
import type { Pick, Span } from './pick.ts'

/** A place where a pick's words may be, and how far its context is there. */
export interface Place {
  readonly span: Span
  readonly agreement: Agreement
}

/** So much context (UTF-16 code units of both sides) that it is no accident. */
const enough = 16
/** An accidental likeness of two contexts: “ the”. */
const accident = 4
/** What one place must have over another. */
const margin = 8

/** Compares the pick's context with every place. */
export function placesWithContext(pick: Pick, article: Article, spans: readonly Span[]): readonly Place[] {
  return spans.map((span) => ({ span, agreement: agreement(pick, article.paragraphs[span.paragraph]?.text ?? '', span) }))
}

/** The one place whose context speaks for it and against all others; `null` when none does. */
export function decide(places: readonly Place[]): Place | null {
  return places.find((place) => speaks(place) && places.every((other) => other === place || beats(place, other))) ?? null
}

/** Whether the whole context stands around this place. */
export function isFull({ agreement }: Place): boolean {
  return total(agreement) === agreement.most
}

function speaks(place: Place): boolean {
  const { agreement } = place
  return isFull(place) || (total(agreement) >= enough && total(agreement) * 2 >= agreement.most)
}

/** Better on both sides together, and on neither side worse than by accident: contexts that contradict each other decide nothing. */
function beats(place: Place, other: Place): boolean {
  if (isFull(place)) return !isFull(other)
  const [left, right] = [place.agreement, other.agreement]
  return right.before - left.before <= accident && right.after - left.after <= accident && total(left) - total(right) >= margin
}

function total(agreement: Agreement): number {
  return agreement.before + agreement.after
}
