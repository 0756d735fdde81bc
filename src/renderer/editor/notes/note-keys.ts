import { Extension } from '@tiptap/core'
import { noteAtCaret, selectedNote } from '../document/index.ts'

interface NoteKeys {
  readonly onEditNote: (id: string) => void
}

/** Enter on a selected note opens it for writing, F2 also where the caret only touches it. */
export function noteKeys(context: NoteKeys) {
  return Extension.create({
    name: 'noteKeys',
    // Before the keys of the text, in which Enter begins a paragraph.
    priority: 300,
    addKeyboardShortcuts() {
      return {
        Enter: () => open(context, selectedNote(this.editor.state)),
        F2: () => open(context, noteAtCaret(this.editor.state)),
      }
    },
  })
}

function open({ onEditNote }: NoteKeys, id: string | null): boolean {
  if (id !== null) onEditNote(id)
  return id !== null
}
