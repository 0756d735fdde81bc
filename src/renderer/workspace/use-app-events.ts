import { useEffect } from 'react'
import { message } from '#messages'

/** Before the window goes: writes everything that is pending, then lets it go. */
export function useClosing(writeAll: () => Promise<unknown>): void {
  useEffect(
    () =>
      window.attache.on('closing', () => {
        writeAll().then(ready, ready)
      }),
    [writeAll],
  )
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
