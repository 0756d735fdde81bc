import { useEffect, useMemo, useRef } from 'react'
import { isEditable } from './use-file-drop.ts'

/** Whether the user has gone on to write somewhere since something was last asked for: what comes of it then leaves the keyboard where it is. */
export function useMovedOn() {
  const hasActed = useRef(false)
  useEffect(() => {
    const act = () => {
      hasActed.current = true
    }
    // What asks is itself a key or a click: by then it has been heard here.
    window.addEventListener('keydown', act, { capture: true })
    window.addEventListener('pointerdown', act, { capture: true })
    return () => {
      window.removeEventListener('keydown', act, { capture: true })
      window.removeEventListener('pointerdown', act, { capture: true })
    }
  }, [])
  return useMemo(
    () => ({
      ask: () => {
        hasActed.current = false
      },
      hasMovedOn: () => hasActed.current && isEditable(document.activeElement),
    }),
    [],
  )
}
