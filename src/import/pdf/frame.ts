import type { Line } from './line.ts'

/** A column as its lines show it, in points from the page’s left edge: where lines begin and how far the longest run. */
export interface Frame {
  readonly left: number
  readonly right: number
}

/**
 * The frame of a column. Most lines begin at its left edge, so that first lines stand in (indented) or out (hanging) from it. Too few lines to tell take the
 * frame of a longer column near by in which they would fit. For Arabic and Hebrew the two edges trade places.
 */
export function frameOf(lines: readonly Line[], others: readonly (readonly Line[])[]): Frame {
  const own = edgesOf(lines)
  if (lines.length >= enough) return own
  const first = Math.min(...lines.map(({ x0 }) => x0))
  const em = lines[0]?.size ?? 10
  const alike = others
    .filter((other) => other.length >= enough)
    .map((other) => edgesOf(other))
    .filter(
      ({ left, right }) =>
        first - left > -3 && first - left < 3 * em && right > own.right - 1 && right < own.left + 4 * (own.right - own.left),
    )
    .toSorted((a, b) => a.right - a.left - (b.right - b.left))
  return alike[0] ?? own
}

/** Lines that show a column’s edges. */
const enough = 6

function edgesOf(lines: readonly Line[]): Frame {
  return { left: commonest(lines.map(({ x0 }) => x0)), right: Math.max(...lines.map(({ x1 }) => x1)) }
}

/** The value that most others lie close to; of two the smaller. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const rounded = Math.round(value / 1.5)
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  let best = { value: 0, count: 0 }
  for (const [rounded] of counts) {
    const count = (counts.get(rounded - 1) ?? 0) + 2 * (counts.get(rounded) ?? 0) + (counts.get(rounded + 1) ?? 0)
    if (count > best.count || (count === best.count && rounded < best.value)) best = { value: rounded, count }
  }
  return best.value * 1.5
}
