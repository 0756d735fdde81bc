import { type Editor, Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { clearAcross } from '../commands/clear-across.ts'
import { moveBlock, moveSection } from '../commands/move-node.ts'
import { sectionAtCaret } from '../commands/sections.ts'
import { leaveTable, nextCell, previousCell } from '../commands/table-steps.ts'
import { clearMarks, indentItem, outdentItem, setBlockStyle, toggleList, toggleTextMark } from '../commands/text-style.ts'
import { backspace, forwardDelete, isAtEdge } from './delete.ts'
import { enter } from './enter.ts'

type Key = (state: EditorState) => Transaction | null

/** The keys of Word, and what Enter, Backspace and Delete do at the edges of entries, quotations and notes. */
export const documentKeys = Extension.create({
  name: 'documentKeys',
  // Before tiptap's own keys, which know nothing of entries.
  priority: 200,
  addKeyboardShortcuts() {
    return shortcuts(this.editor, {
      Enter: (state) => clearAcross(state) ?? enter(state),
      Backspace: (state) => clearAcross(state) ?? backspace(state),
      'Mod-Backspace': (state) => clearAcross(state) ?? backspace(state),
      Delete: (state) => clearAcross(state) ?? forwardDelete(state),
      'Mod-Delete': (state) => clearAcross(state) ?? forwardDelete(state),
      Tab: (state) => nextCell(state) ?? indentItem(state),
      'Shift-Tab': (state) => previousCell(state) ?? outdentItem(state),
      'Alt-Shift-ArrowRight': indentItem,
      'Alt-Shift-ArrowLeft': outdentItem,
      ArrowDown: (state) => leaveTable(state, 'down', () => this.editor.view.endOfTextblock('down')),
      ArrowUp: (state) => leaveTable(state, 'up', () => this.editor.view.endOfTextblock('up')),
      'Alt-ArrowUp': (state) => moveBlock(state, 'up'),
      'Alt-ArrowDown': (state) => moveBlock(state, 'down'),
      'Alt-Shift-ArrowUp': (state) => moveSectionAtCaret(state, 'up'),
      'Alt-Shift-ArrowDown': (state) => moveSectionAtCaret(state, 'down'),
      'Mod-b': (state) => toggleTextMark(state, 'bold'),
      'Mod-i': (state) => toggleTextMark(state, 'italic'),
      'Mod-u': (state) => toggleTextMark(state, 'underline'),
      'Mod-.': (state) => toggleTextMark(state, 'superscript'),
      'Mod-Shift-8': (state) => toggleList(state, 'bulletList'),
      'Mod-Shift-7': (state) => toggleList(state, 'orderedList'),
      'Mod- ': clearMarks,
      'Mod-q': (state) => setBlockStyle(state, 'paragraph'),
      'Mod-Shift-n': (state) => setBlockStyle(state, 'paragraph'),
      'Mod-Alt-0': (state) => setBlockStyle(state, 'paragraph'),
      'Mod-Alt-1': (state) => setBlockStyle(state, 'heading1'),
      'Mod-Alt-2': (state) => setBlockStyle(state, 'heading2'),
    })
  },
})

/** Comes last: where no key before it had anything to do, the browser must not do it either. It would pull the next section's text over the border. */
export const edgeKeys = Extension.create({
  name: 'edgeKeys',
  priority: 1,
  addKeyboardShortcuts() {
    return {
      Backspace: () => isAtEdge(this.editor.state, 'start'),
      'Mod-Backspace': () => isAtEdge(this.editor.state, 'start'),
      Delete: () => isAtEdge(this.editor.state, 'end'),
      'Mod-Delete': () => isAtEdge(this.editor.state, 'end'),
    }
  },
})

function moveSectionAtCaret(state: EditorState, direction: 'up' | 'down'): Transaction | null {
  const id = sectionAtCaret(state)
  return id === null ? null : moveSection(state, id, direction)
}

function shortcuts(editor: Editor, keys: Readonly<Record<string, Key>>): Record<string, () => boolean> {
  const run = (key: Key) => () => {
    const transaction = key(editor.state)
    if (transaction === null) return false
    editor.view.dispatch(transaction.scrollIntoView())
    return true
  }
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, run(key)]))
}
