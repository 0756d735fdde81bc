import { useEffect, useState } from 'react'
import { isNowhere } from './is-nowhere.ts'

/** Gives the keyboard back to what had it before this part of the window came up, for dialogs that no button of their own opens. What is gone by then, or was nothing, is stood in for by the part of the window that calls itself home: `data-home`. */
export function useReturnFocus(): void {
  // At the first drawing: an effect would come after the dialog has taken the focus.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // A step later: the dialog lets go of the focus while it is taken down.
      setTimeout(() => {
        if (!isNowhere(document.activeElement)) return
        const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
        const home = isThere ? before : document.querySelector<HTMLElement>('[data-home]')
        home?.focus()
      })
    },
    [before],
  )
}
