import type { Article } from '#core/article'
import { type Agreement, agreement, type Context, contextOf, contextStands } from './context.ts'
import type { Pick, Span } from './pick.ts'

/** So much context (characters of both sides) that it is no accident. */
const enough = 16
/** An accidental likeness of two contexts: “ the”. */
const accident = 4
/** What one place must have over another. */
const margin = 8

/** The one place whose context speaks for it and against all others; `null` when none does. */
export function decide(pick: Pick, article: Article, spans: readonly Span[]): Span | null {
  const context = contextOf(pick)
  const textOf = (span: Span) => article.paragraphs[span.paragraph]?.text ?? ''
  // Asked first: it is cheap, and a word may stand in thousands of places.
  const whole = spans.filter((span) => contextStands(context, textOf(span), span))
  if (whole.length > 0) return whole.length === 1 ? (whole[0] ?? null) : null
  const places = spans.map((span) => ({ span, agreement: agreement(context, textOf(span), span) }))
  return places.find((place) => speaks(place, context) && places.every((other) => other === place || beats(place, other)))?.span ?? null
}

interface Place {
  readonly span: Span
  readonly agreement: Agreement
}

function speaks(place: Place, context: Context): boolean {
  return total(place) >= enough && total(place) * 2 >= context.before.length + context.after.length
}

/** Better on both sides together, and on neither side worse than by accident: contexts that contradict each other decide nothing. */
function beats(place: Place, other: Place): boolean {
  const [left, right] = [place.agreement, other.agreement]
  return right.before - left.before <= accident && right.after - left.after <= accident && total(place) - total(other) >= margin
}

function total({ agreement }: Place): number {
  return agreement.before + agreement.after
}
