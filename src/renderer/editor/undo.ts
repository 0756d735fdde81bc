import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { EditorState } from '@tiptap/pm/state'

export function canUndo(state: EditorState): boolean {
  return yUndoPluginKey.getState(state)?.hasUndoOps ?? false
}

export function canRedo(state: EditorState): boolean {
  return yUndoPluginKey.getState(state)?.hasRedoOps ?? false
}

/** Runs `act` as one step of undo, apart from the typing before and after it. */
export function asOneUndoStep(state: () => EditorState, act: () => void): void {
  const stop = () => yUndoPluginKey.getState(state())?.undoManager.stopCapturing()
  stop()
  act()
  stop()
}
