import type { WordRun } from '#core/picks'

/** A run of a text that is drawn alike throughout. `from` in UTF-16 code units of its text. */
export interface Run {
  readonly from: number
  readonly text: string
  readonly isPicked: boolean
  readonly isChanged: boolean
}

interface Range {
  readonly from: number
  readonly to: number
}

/** One side of a comparison, cut where differences and the picked words begin and end. The runs join up to that side’s text. */
export function markedRuns(stretches: readonly WordRun[], side: 'before' | 'after', picked: Range | null): readonly Run[] {
  let from = 0
  return stretches.flatMap((stretch) => {
    const text = stretch.kind === 'same' ? stretch.text : stretch[side]
    const start = from
    from += text.length
    return cut(text, start, picked).map((run) => ({ ...run, isChanged: stretch.kind === 'changed' }))
  })
}

function cut(text: string, start: number, picked: Range | null): readonly Omit<Run, 'isChanged'>[] {
  const end = start + text.length
  const edges = [start, ...(picked === null ? [] : [picked.from, picked.to]).filter((edge) => edge > start && edge < end), end]
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? end
    if (from === to) return []
    return [{ from, text: text.slice(from - start, to - start), isPicked: picked !== null && picked.from <= from && to <= picked.to }]
  })
}
