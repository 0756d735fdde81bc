import type { Editor } from '@tiptap/react'
import { isNowhere } from '#ui/focus'

/** Gives the keyboard to the page at once: the next letter is meant for it. tiptap’s own `focus` waits for a frame, and what is typed before that goes to whatever had the keyboard. */
export function focusPage(editor: Editor | null, { scrolls = true }: { readonly scrolls?: boolean } = {}): void {
  if (editor === null || editor.isDestroyed) return
  const focus = () => {
    editor.view.focus()
    if (scrolls) editor.commands.scrollIntoView()
  }
  const leaving = dialogAt(document.activeElement)
  focus()
  // A dialog that is just being closed holds on to the keyboard until it has gone; one that came up since has been asked for.
  requestAnimationFrame(() => {
    const now = document.activeElement
    const dialog = dialogAt(now)
    if (!editor.isDestroyed && (dialog === null ? isNowhere(now) : dialog === leaving)) focus()
  })
}

function dialogAt(element: Element | null): Element | null {
  return element?.closest('[role="dialog"]') ?? null
}
