import { useCallback, useSyncExternalStore } from 'react'
import type { SaveState } from '../editor/document/index.ts'
import type { OpenedBrief } from '../editor/index.ts'

/** Whether everything in the open brief is on disk. */
export function useSaveState(brief: OpenedBrief | null): SaveState | null {
  const subscribe = useCallback((listener: () => void) => brief?.saver.onChange(listener) ?? (() => undefined), [brief])
  return useSyncExternalStore(subscribe, () => brief?.saver.state ?? null)
}
