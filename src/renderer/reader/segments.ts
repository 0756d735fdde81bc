import type { PickId } from '#core/picks'
import type { Destination } from '#ui/section-mark'

/** A picked stretch of a paragraph, as the reader draws it: UTF-16 code units, `to` exclusive. */
export interface PickedRange {
  readonly pick: PickId
  readonly section: Destination
  readonly from: number
  readonly to: number
}

/** A run of text that lies under the same picks throughout, those that began first first. */
export interface Segment {
  readonly from: number
  readonly text: string
  readonly picks: readonly PickedRange[]
}

/** Cuts a paragraph’s text where picks begin and end. The segments’ texts join up to the text again, whatever the ranges overlap. */
export function segments(text: string, ranges: readonly PickedRange[]): readonly Segment[] {
  const inside = ranges
    .filter((range) => range.from < range.to && range.from < text.length)
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  const cuts = [...new Set([0, text.length, ...inside.flatMap((range) => [range.from, Math.min(range.to, text.length)])])].toSorted(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    return { from, text: text.slice(from, to), picks: inside.filter((range) => range.from <= from && range.to >= to) }
  })
}
