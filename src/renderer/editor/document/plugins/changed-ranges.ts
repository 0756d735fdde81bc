import type { Transaction } from '@tiptap/pm/state'
import type { StepMap } from '@tiptap/pm/transform'
import { stepRanges } from './step-ranges.ts'

interface ChangedRange {
  readonly from: number
  readonly to: number
}

/** Where the document after these transactions differs from the one before them, in positions of the document after. Attribute steps change no range and are not in it. */
export function changedRanges(transactions: readonly Transaction[]): readonly ChangedRange[] {
  return rangesAfter(transactions.flatMap((transaction) => transaction.mapping.maps))
}

/**
 * What each of these steps replaced, where it stands after all of them.
 * Steps made from the end of a document to its beginning, thousands where a word is replaced everywhere, all move what was replaced before by the sum of their lengths: mapping each through every other took a second.
 */
export function rangesAfter(maps: readonly StepMap[]): readonly ChangedRange[] {
  const found: ChangedRange[] = []
  let shift = 0
  /** Where the step behind this one ended. */
  let reach = -1
  let isBehindAll = true
  for (const [index, map] of [...maps.entries()].toReversed()) {
    const own = stepRanges(map)
    isBehindAll &&= own.every(({ newFrom }) => newFrom > reach)
    const later = isBehindAll ? [] : maps.slice(index + 1)
    const moved = (position: number, side: 1 | -1) =>
      isBehindAll ? position + shift : later.reduce((now, next) => next.map(now, side), position)
    found.push(...own.map(({ newFrom, newTo }) => ({ from: moved(newFrom, -1), to: moved(newTo, 1) })).toReversed())
    shift += own.reduce((sum, { oldFrom, oldTo, newFrom, newTo }) => sum + newTo - newFrom - (oldTo - oldFrom), 0)
    reach = own.reduce((furthest, { oldTo }) => Math.max(furthest, oldTo), own.length === 0 ? reach : -1)
  }
  return found.toReversed()
}
