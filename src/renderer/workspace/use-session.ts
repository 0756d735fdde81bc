import { useCallback, useEffect, useRef, useState } from 'react'
import type { Session } from '#ipc/api'

const writeAfter = 400

/** Where the user is, kept across starts. `null` until the library is open and it is read. */
export function useSession(isOpen: boolean): {
  readonly session: Session | null
  readonly change: (patch: Partial<Session>) => void
  readonly flush: () => Promise<unknown>
} {
  const [session, setSession] = useState<Session | null>(null)
  const newest = useRef<Session | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    if (!isOpen) return
    void window.attache.readSession().then((read) => {
      newest.current = read
      setSession(read)
    })
  }, [isOpen])
  const flush = useCallback(async () => {
    if (timer.current === null || newest.current === null) return
    clearTimeout(timer.current)
    timer.current = null
    await window.attache.writeSession(newest.current)
  }, [])
  const change = useCallback(
    (patch: Partial<Session>) => {
      if (newest.current === null) return
      newest.current = { ...newest.current, ...patch }
      setSession(newest.current)
      timer.current ??= setTimeout(() => void flush(), writeAfter)
    },
    [flush],
  )
  return { session, change, flush }
}
