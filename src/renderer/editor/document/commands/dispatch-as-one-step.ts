import type { Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { UndoManager } from 'yjs'

/** Dispatches so that one undo takes back exactly this, and not what was typed in the half second before or after. */
export function dispatchAsOneStep(view: EditorView, transaction: Transaction): void {
  const manager: unknown = yUndoPluginKey.getState(view.state)?.undoManager
  const stopCapturing = () => {
    if (manager instanceof UndoManager) manager.stopCapturing()
  }
  stopCapturing()
  view.dispatch(transaction)
  stopCapturing()
}
