import { type Editor, Extension } from '@tiptap/core'
import { liftListItem, sinkListItem } from '@tiptap/pm/schema-list'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { clearAcross } from '../commands/clear-across.ts'
import { moveBlock } from '../commands/move-node.ts'
import { setBlockStyle, toggleList, toggleTextMark } from '../commands/text-style.ts'
import { transactionOf } from '../commands/transaction-of.ts'
import { nodeType } from '../node-type.ts'
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
      Tab: (state) => transactionOf(state, sinkListItem(nodeType(state.schema, 'listItem'))),
      'Shift-Tab': (state) => transactionOf(state, liftListItem(nodeType(state.schema, 'listItem'))),
      'Alt-ArrowUp': (state) => moveBlock(state, 'up'),
      'Alt-ArrowDown': (state) => moveBlock(state, 'down'),
      'Mod-b': (state) => toggleTextMark(state, 'bold'),
      'Mod-i': (state) => toggleTextMark(state, 'italic'),
      'Mod-u': (state) => toggleTextMark(state, 'underline'),
      'Mod-.': (state) => toggleTextMark(state, 'superscript'),
      'Mod-Shift-8': (state) => toggleList(state, 'bulletList'),
      'Mod-Shift-7': (state) => toggleList(state, 'orderedList'),
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

function shortcuts(editor: Editor, keys: Readonly<Record<string, Key>>): Record<string, () => boolean> {
  const run = (key: Key) => () => {
    const transaction = key(editor.state)
    if (transaction === null) return false
    editor.view.dispatch(transaction.scrollIntoView())
    return true
  }
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, run(key)]))
}
