import { useEffect } from 'react'
import { message } from '#messages'

/** Before the window goes: writes everything that is pending, then lets it go. */
export function useClosing(writeAll: () => Promise<unknown>): void {
  useEffect(
    () =>
      window.attache.on('closing', () => {
        const ready = () => void window.attache.readyToClose()
        writeAll().then(ready, ready)
      }),
    [writeAll],
  )
}

/** A process of the app failed: says what is safe. */
export function useFaults(tell: (sentence: string, recovered: boolean) => void): void {
  useEffect(
    () =>
      window.attache.on('fault', ({ process, recovered }) => {
        tell(message(`problem.fault.${process}-${recovered ? 'recovered' : 'lost'}`), recovered)
      }),
    [tell],
  )
}
