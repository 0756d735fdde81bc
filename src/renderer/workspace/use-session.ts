import { useCallback, useEffect, useRef, useState } from 'react'
import type { Session } from '#ipc/api'

const writeAfter = 400
const tryAgainAfter = 5000

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
  const flushLater = useRef<() => Promise<unknown>>(async () => undefined)
  const isFailing = useRef(false)
  const write = useCallback(async (now: Session) => {
    try {
      await window.attache.writeSession(now)
      isFailing.current = false
    } catch (error) {
      timer.current ??= setTimeout(() => void flushLater.current(), tryAgainAfter)
      // Said once, by whoever listens for failed calls.
      if (isFailing.current) return
      isFailing.current = true
      throw error
    }
  }, [])
  const flush = useCallback(async () => {
    if (timer.current === null || newest.current === null) return
    clearTimeout(timer.current)
    timer.current = null
    await write(newest.current)
  }, [write])
  flushLater.current = flush
  const change = useCallback(
    (patch: Partial<Session>) => {
      if (newest.current === null) return
      newest.current = { ...newest.current, ...patch }
      // The caret is the editor’s own to show: drawing the whole window anew would be what a key takes its time with.
      if (Object.keys(patch).some((field) => field !== 'caret')) setSession(newest.current)
      timer.current ??= setTimeout(() => void flush(), writeAfter)
    },
    [flush],
  )
  return { session, change, flush }
}
