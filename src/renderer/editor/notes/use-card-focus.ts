import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

/** Gives the keyboard back where it was when the card goes: to the caret in the text, or to the list from which the card was opened. Where something else has taken it meanwhile, it stays there. */
export function useCardFocus(editor: Editor): void {
  // At the first drawing: an effect would come after the card has taken the focus.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // A step later: the card lets go of the focus while it is taken down.
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (!isLost || editor.isDestroyed) return
        const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body && !editor.view.dom.contains(before)
        if (isThere) before.focus({ preventScroll: true })
        else editor.view.focus()
      })
    },
    [before, editor],
  )
}
