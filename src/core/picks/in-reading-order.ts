import type { Pick } from './pick.ts'

/** Picks by article, and within one in the order in which their words begin there, the longer first. The same picks give the same order everywhere. */
export function inReadingOrder(picks: readonly Pick[]): readonly Pick[] {
  return picks.toSorted(
    (one, other) =>
      compare(one.article, other.article) ||
      one.span.paragraph - other.span.paragraph ||
      one.span.from - other.span.from ||
      other.span.to - one.span.to ||
      compare(one.id, other.id),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
