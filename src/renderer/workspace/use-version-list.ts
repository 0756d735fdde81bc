import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { BriefId } from '#core/brief'
import type { BriefVersion } from '#ipc/brief-versions'

/** The versions of the brief with this id, the newest first, and what reads them again. None where there is no brief. */
export function useVersionList(id: BriefId | null) {
  const [versions, setVersions] = useState<readonly BriefVersion[]>([])
  const open = useRef(id)
  const list = useCallback(async () => {
    const listed = id === null ? [] : await window.attache.listVersions(id)
    // What was done to the versions of another brief may be taken back while this one is open.
    if (open.current !== id) return
    // While somebody writes: one is kept at the first change.
    startTransition(() => setVersions((now) => (JSON.stringify(now) === JSON.stringify(listed) ? now : listed)))
  }, [id])
  useEffect(() => {
    open.current = id
    void list()
  }, [id, list])
  return { versions, list }
}
