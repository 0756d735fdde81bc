import { toggleMark } from '@tiptap/pm/commands'
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list'
import type { ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { nodeType } from '../node-type.ts'
import { transactionOf } from './transaction-of.ts'

/** Sets or lifts a mark on the selected text, but not inside the notes that it spans: as in Word, they are text of their own. */
export function toggleTextMark(state: EditorState, name: 'bold' | 'italic' | 'underline' | 'superscript'): Transaction | null {
  const type = state.schema.marks[name]
  return type === undefined ? null : transactionOf(state, toggleMark(type, null, { enterInlineAtoms: false }))
}

/** Makes the selected paragraphs and headings what `style` says. They keep their ids; quotations and entry titles stay what they are. `null` when nothing would change. */
export function setBlockStyle(state: EditorState, style: 'paragraph' | 'heading1' | 'heading2'): Transaction | null {
  const type = nodeType(state.schema, style === 'paragraph' ? 'paragraph' : 'heading')
  const level = style === 'heading2' ? 2 : 1
  const transaction = state.tr
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
    if (node.type.name !== 'paragraph' && node.type.name !== 'heading') return true
    if (node.type !== type || (style !== 'paragraph' && node.attrs['level'] !== level)) {
      transaction.setNodeMarkup(position, type, { id: node.attrs['id'], ...(style === 'paragraph' ? {} : { level }) })
    }
    return false
  })
  return transaction.docChanged ? transaction : null
}

/** Makes the selected blocks a list, a list the other kind of list, and a list of this kind no list. */
export function toggleList(state: EditorState, name: 'bulletList' | 'orderedList'): Transaction | null {
  const type = nodeType(state.schema, name)
  const depth = listDepth(state.selection.$from)
  if (depth === null) return transactionOf(state, wrapInList(type))
  const { $from } = state.selection
  const list = $from.node(depth)
  if (list.type === type) return transactionOf(state, liftListItem(nodeType(state.schema, 'listItem')))
  return state.tr.setNodeMarkup($from.before(depth), type, list.attrs)
}

function listDepth($position: ResolvedPos): number | null {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const { name } = $position.node(depth).type
    if (name === 'bulletList' || name === 'orderedList') return depth
  }
  return null
}
