import { useCallback, useEffect, useRef, useState } from 'react'
import { message } from '#messages'

/** How long writing may take at the end before it is said, in milliseconds. */
const sayAfter = 1000
/** How long what nobody would miss may take, in milliseconds: the last snapshot, and where the user was. */
const tidyFor = 3000

/** Before the window goes: writes everything that is pending, then lets it go. What cannot be written, or not yet, keeps it open until the user gives it up. */
export function useClosing(writeAll: () => Promise<unknown>, isUnsaved: () => Promise<boolean>) {
  /** What the user is asked: it is being written still, or it failed. */
  const [asking, ask] = useState<'writing' | 'failed' | null>(null)
  const isGivenUp = useRef(false)
  /** Goes up when the window was to close, and when it is to stay after all. */
  const turn = useRef(0)
  useEffect(() => {
    const close = async () => {
      void window.attache.heardClosing()
      turn.current += 1
      const mine = turn.current
      const isMine = () => turn.current === mine
      const slow = setTimeout(() => isMine() && ask('writing'), sayAfter)
      const unsaved = await isUnsaved()
      clearTimeout(slow)
      if (!isMine()) return
      if (unsaved && !isGivenUp.current) {
        ask('failed')
        void window.attache.stayOpen()
        return
      }
      // From here on the window cannot stay: a brief that is closed takes no more edits.
      ask(null)
      setTimeout(ready, tidyFor)
      void writeAll().then(ready, ready)
    }
    return window.attache.on('closing', () => void close())
  }, [writeAll, isUnsaved])
  const stay = useCallback(() => {
    turn.current += 1
    ask(null)
    void window.attache.stayOpen()
  }, [])
  const giveUp = useCallback(() => {
    isGivenUp.current = true
    if (asking === 'writing') ready()
    else window.close()
  }, [asking])
  return { asking, stay, giveUp }
}

function ready(): void {
  void window.attache.readyToClose()
}

/** A process of the app failed: says what is safe. */
export function useFaults(tell: (sentence: string, intent: 'success' | 'error') => void): void {
  useEffect(
    () =>
      window.attache.on('fault', ({ process, recovered }) => {
        tell(message(`problem.fault.${process}-${recovered ? 'recovered' : 'lost'}`), recovered ? 'success' : 'error')
      }),
    [tell],
  )
}

/** A library was damaged where it could be mended: said once. */
export function useMended(backup: string | null, tell: (sentence: string, intent: 'success' | 'error') => void): void {
  useEffect(() => {
    // It stays until it is dismissed: the user may want to keep the name.
    if (backup !== null) tell(message('rescue.mended', { backup }), 'error')
  }, [backup, tell])
}
