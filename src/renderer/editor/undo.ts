import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export function canUndo(state: EditorState): boolean {
  return stackHeight(state, 'undoStack') > 0
}

export function canRedo(state: EditorState): boolean {
  return stackHeight(state, 'redoStack') > 0
}

/** Runs `act` as one step of undo, apart from the typing before and after it, however long it takes. What it does to the brief’s picks belongs to the step. */
export function asOneUndoStep(state: () => EditorState, act: () => void): void {
  const manager = yUndoPluginKey.getState(state())?.undoManager
  if (manager === undefined) {
    act()
    return
  }
  const { captureTimeout } = manager
  manager.stopCapturing()
  manager.captureTimeout = Infinity
  try {
    act()
  } finally {
    manager.captureTimeout = captureTimeout
    manager.stopCapturing()
  }
}

/** Dispatches what a command made as a step of undo of its own, so that taking it back takes back nothing that was typed just before. */
export function dispatchApart(view: EditorView, transaction: Transaction): void {
  asOneUndoStep(
    () => view.state,
    () => view.dispatch(transaction),
  )
}

/** Read from the manager itself: the plugin’s own flags lag one transaction behind. */
function stackHeight(state: EditorState, stack: 'undoStack' | 'redoStack'): number {
  return yUndoPluginKey.getState(state)?.undoManager[stack].length ?? 0
}
