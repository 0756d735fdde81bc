import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { EditorState } from '@tiptap/pm/state'
import type { UndoManager } from 'yjs'

export function canUndo(state: EditorState): boolean {
  return stackHeight(state, 'undoStack') > 0
}

export function canRedo(state: EditorState): boolean {
  return stackHeight(state, 'redoStack') > 0
}

/** Runs `act` as one step of undo, apart from the typing before and after it, however many changes it makes and however long they take. */
export function asOneUndoStep(state: () => EditorState, act: () => void): void {
  const manager = undoManagerOf(state())
  if (manager === null) {
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

export function undoManagerOf(state: EditorState): UndoManager | null {
  return yUndoPluginKey.getState(state)?.undoManager ?? null
}

/** Read from the manager itself: the plugin’s own flags lag one transaction behind. */
function stackHeight(state: EditorState, stack: 'undoStack' | 'redoStack'): number {
  return yUndoPluginKey.getState(state)?.undoManager[stack].length ?? 0
}
