import type { Transaction } from '@tiptap/pm/state'
import { stepRanges } from './step-ranges.ts'

/** Where the document after these transactions differs from the one before them, in positions of the document after. Attribute steps change no range and are not in it. */
export function changedRanges(transactions: readonly Transaction[]): readonly { readonly from: number; readonly to: number }[] {
  const maps = transactions.flatMap((transaction) => transaction.mapping.maps)
  return maps.flatMap((map, index) => {
    const later = maps.slice(index + 1)
    return stepRanges(map).map(({ newFrom, newTo }) => ({
      from: later.reduce((position, next) => next.map(position, -1), newFrom),
      to: later.reduce((position, next) => next.map(position, 1), newTo),
    }))
  })
}
