import { useCallback, useEffect, useRef, useState } from 'react'
import { message } from '#messages'

/** Before the window goes: writes everything that is pending, then lets it go. What cannot be written keeps it open, until the user gives it up. */
export function useClosing(writeAll: () => Promise<unknown>, isUnsaved: () => Promise<boolean>) {
  const [isAsking, setIsAsking] = useState(false)
  const isGivenUp = useRef(false)
  useEffect(
    () =>
      window.attache.on('closing', () => {
        void isUnsaved().then((unsaved) => {
          if (!unsaved || isGivenUp.current) return writeAll().then(ready, ready)
          setIsAsking(true)
          return window.attache.stayOpen()
        })
      }),
    [writeAll, isUnsaved],
  )
  const stay = useCallback(() => setIsAsking(false), [])
  const giveUp = useCallback(() => {
    isGivenUp.current = true
    window.close()
  }, [])
  return { isAsking, stay, giveUp }
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
