import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { EditorState } from '@tiptap/pm/state'

export function canUndo(state: EditorState): boolean {
  return stackHeight(state, 'undoStack') > 0
}

export function canRedo(state: EditorState): boolean {
  return stackHeight(state, 'redoStack') > 0
}

/** Runs `act` as one step of undo, apart from the typing before and after it. */
export function asOneUndoStep(state: () => EditorState, act: () => void): void {
  const stop = () => yUndoPluginKey.getState(state())?.undoManager.stopCapturing()
  stop()
  act()
  stop()
}

/** Read from the manager itself: the plugin’s own flags lag one transaction behind. */
function stackHeight(state: EditorState, stack: 'undoStack' | 'redoStack'): number {
  return yUndoPluginKey.getState(state)?.undoManager[stack].length ?? 0
}
