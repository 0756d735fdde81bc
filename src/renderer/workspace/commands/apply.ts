import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { focusPage } from '../focus-page.ts'

/** Dispatches what a command made, if it could be done, and gives the caret back. */
export function apply(editor: Editor, transaction: Transaction | null): void {
  if (transaction !== null) editor.view.dispatch(transaction)
  focusPage(editor)
}
