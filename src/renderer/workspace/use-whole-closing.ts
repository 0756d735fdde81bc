import { useCallback } from 'react'
import { useClosing } from './use-app-events.ts'
import type { useWriting } from './use-writing.ts'

/** Before the window goes, everything in it is written. */
export function useWholeClosing(
  { brief, left }: ReturnType<typeof useWriting>,
  { flushPlace, flushSession }: { readonly flushPlace: () => Promise<unknown>; readonly flushSession: () => Promise<unknown> },
  isReadOnly: boolean,
) {
  return useClosing(
    useCallback(() => Promise.all([brief?.close(), flushPlace(), flushSession()]), [brief, flushPlace, flushSession]),
    // Nothing is kept in a library that is open to be read only, and that has been said.
    useCallback(
      async () => !isReadOnly && (await Promise.all([brief?.flush(), left.flush()])).includes('failed'),
      [brief, left, isReadOnly],
    ),
  )
}
