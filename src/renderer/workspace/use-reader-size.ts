import { useMemo } from 'react'
import type { Session } from '#ipc/api'
import type { ReaderSize } from '../reader/index.ts'

const sizes = [80, 90, 100, 112, 125, 150, 175, 200] as const

/** How large the reader’s text is, step by step. */
export function useReaderSize(percent: number, change: (patch: Partial<Session>) => void): ReaderSize {
  return useMemo(
    () => ({
      percent,
      larger: () => change({ readerSize: sizes.find((size) => size > percent) ?? percent }),
      smaller: () => change({ readerSize: sizes.findLast((size) => size < percent) ?? percent }),
      reset: () => change({ readerSize: 100 }),
    }),
    [percent, change],
  )
}
