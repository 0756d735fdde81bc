import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { asOneUndoStep } from '../undo.ts'

/** Makes a change to the text one step of undo, apart from the typing before and after it. */
export function applyAsStep(editor: Editor, change: Transaction | null): void {
  if (change === null) return
  asOneUndoStep(
    () => editor.state,
    () => editor.view.dispatch(change),
  )
}
