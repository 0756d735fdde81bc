import type { StepMap } from '@tiptap/pm/transform'

interface StepRange {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** What a step replaced, before and after it. */
export function stepRanges(map: StepMap): readonly StepRange[] {
  const ranges: StepRange[] = []
  // oxlint-disable-next-line unicorn/no-array-for-each -- a StepMap is no array and cannot be iterated otherwise
  map.forEach((oldFrom, oldTo, newFrom, newTo) => {
    ranges.push({ oldFrom, oldTo, newFrom, newTo })
  })
  return ranges
}
