import { useEffect, useRef } from 'react'
import type { BriefVersionKind } from '#ipc/brief-versions'
import type { HeldBrief, OpenedBrief } from '../editor/index.ts'
import type { TextChanges } from './text-changes.ts'
import { VersionClock } from './version-clock.ts'

type Keep = (kind: BriefVersionKind, given?: { readonly said?: HeldBrief }) => Promise<void>

/** Keeps the versions that are due by themselves. Who only reads writes nothing. `brief` is `null` until it has an editor. */
export function useVersionClock(brief: OpenedBrief | null, changes: TextChanges, keep: Keep): void {
  const opened = useRef<{ readonly clock: VersionClock<HeldBrief>; readonly sequence: number } | null>(null)
  useEffect(() => {
    opened.current = brief === null ? null : { clock: new VersionClock(brief.held()), sequence: brief.saver.state.sequence }
  }, [brief])
  useEffect(() => {
    if (brief === null) return undefined
    return changes.subscribe(() => {
      if (opened.current === null) return
      // Nothing has been written since: the text came, and no one changed it.
      if (brief.saver.state.kind === 'saved' && brief.saver.state.sequence === opened.current.sequence) return
      const due = opened.current.clock.changed()
      if (due !== null) void keep(due.kind, due.kind === 'opened' ? { said: due.said } : {})
    })
  }, [brief, changes, keep])
}
