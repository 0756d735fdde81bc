import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import type { TextChanges } from './text-changes.ts'

/**
 * What `read` takes from the text, read anew when the text has changed (TextChanges) and where `read` is another function.
 * The same value, and nothing is drawn, for as long as it says the same: most of what is typed leaves the window as it is.
 */
export function useFromText<TValue>(
  changes: TextChanges,
  read: () => TValue,
  saysTheSame: (one: TValue, other: TValue) => boolean = isEqual,
): TValue {
  const kept = useRef<Kept<TValue>>({ said: null })
  const reading = useMemo(() => readingOf(changes, read, saysTheSame), [changes, read, saysTheSame])
  return useSyncExternalStore(
    changes.subscribe,
    useCallback(() => reading(kept.current), [reading]),
  )
}

/** What was read last, which outlives the function that read it. */
interface Kept<TValue> {
  said: { readonly value: TValue } | null
}

function readingOf<TValue>(changes: TextChanges, read: () => TValue, saysTheSame: (one: TValue, other: TValue) => boolean) {
  let number = -1
  return (kept: Kept<TValue>): TValue => {
    if (kept.said !== null && number === changes.number) return kept.said.value
    number = changes.number
    const value = read()
    if (kept.said === null || !saysTheSame(kept.said.value, value)) kept.said = { value }
    return kept.said.value
  }
}

/** For what is plain values through and through. */
function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** For lists whose items are the same values for as long as they are in the text. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
