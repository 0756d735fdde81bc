import { useCallback, useRef } from 'react'
import type { Session } from '#ipc/api'

const mostBriefs = 40

/** Which sections and entries of the open brief are folded, kept with the session. */
export function useFolded(session: Session, change: (patch: Partial<Session>) => void) {
  const newest = useRef(session)
  newest.current = session
  return {
    folded: session.folded.find(({ brief }) => brief === session.brief)?.parts ?? none,
    keepFolded: useCallback(
      (parts: readonly string[]) => {
        const { brief, folded } = newest.current
        if (brief === null) return
        const others = folded.filter((one) => one.brief !== brief)
        change({ folded: (parts.length === 0 ? others : [{ brief, parts }, ...others]).slice(0, mostBriefs) })
      },
      [change],
    ),
  }
}

const none: readonly string[] = []
