import { useEffect } from 'react'

/** Gives the keyboard back to what had it before this part of the window came up, for dialogs that no button of their own opens. */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // A step later: the dialog lets go of the focus while it is taken down.
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    }
  }, [])
}
