import type { PickId } from '#core/picks'
import type { MarkKind } from '#ui/section-mark'

/** A picked stretch of a paragraph, as the reader draws it: UTF-16 code units, `to` exclusive. */
export interface PickedRange {
  readonly pick: PickId
  readonly section: MarkKind
  readonly from: number
  readonly to: number
}

/** A pick as it lies over one segment. `lane` counts from 0 the underlines that stand above its own; picks that overlap anywhere never share one. */
export interface LaidPick extends PickedRange {
  readonly lane: number
}

/** A run of text that lies under the same picks throughout, the outermost first. */
export interface Segment {
  readonly from: number
  readonly text: string
  readonly picks: readonly LaidPick[]
}

/** Cuts a paragraph’s text where picks begin and end. The segments’ texts join up to the text again, whatever the ranges overlap. */
export function segments(text: string, ranges: readonly PickedRange[]): readonly Segment[] {
  const inside = inLanes(
    ranges
      .filter((range) => range.from < range.to && range.from < text.length)
      .map((range) => ({ ...range, to: Math.min(range.to, text.length) }))
      .toSorted((a, b) => a.from - b.from || b.to - a.to),
  )
  const cuts = [...new Set([0, text.length, ...inside.flatMap((range) => [range.from, range.to])])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    return { from, text: text.slice(from, to), picks: inside.filter((range) => range.from <= from && range.to >= to) }
  })
}

/** Gives each range, in order of beginning, the first lane that none of those it overlaps has taken. */
function inLanes(ranges: readonly PickedRange[]): readonly LaidPick[] {
  const laid: LaidPick[] = []
  for (const range of ranges) {
    const taken = new Set(laid.filter((earlier) => earlier.to > range.from).map(({ lane }) => lane))
    let lane = 0
    while (taken.has(lane)) lane += 1
    laid.push({ ...range, lane })
  }
  return laid
}
