import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import type { NumberedNote } from './notes-in-blocks.ts'

/** The note that is selected. */
export function selectedNote({ selection }: EditorState): string | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'note' ? String(selection.node.attrs['id']) : null
}

/** The note that is selected, or that the caret touches. */
export function noteAtCaret(state: EditorState): string | null {
  const { $head } = state.selection
  const beside = [$head.nodeBefore, $head.nodeAfter].find((node) => node?.type.name === 'note')
  return selectedNote(state) ?? (beside === null || beside === undefined ? null : String(beside.attrs['id']))
}

/** Of notes in reading order, the one that a reader who has come to `position` would look at: the last before it or just behind it, else the first. */
export function noteAround(notes: readonly NumberedNote[], position: number): NumberedNote | null {
  let [low, high] = [0, notes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((notes[middle]?.position ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return notes[low - 1] ?? notes[0] ?? null
}
