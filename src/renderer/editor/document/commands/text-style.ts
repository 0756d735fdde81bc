import { toggleMark } from '@tiptap/pm/commands'
import { liftListItem, sinkListItem, wrapInList } from '@tiptap/pm/schema-list'
import type { ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { nodeType } from '../node-type.ts'
import { transactionOf } from './transaction-of.ts'

/** Takes bold, italic, underline and superscript off the selected text, and off what is typed next; links stay, and so do the notes that the selection spans. */
export function clearMarks(state: EditorState): Transaction | null {
  const { selection } = state
  if (selection.empty) return state.tr.setStoredMarks([])
  const transaction = state.tr
  const clear = ({ from, to }: { readonly from: number; readonly to: number }) => {
    for (const mark of ['bold', 'italic', 'underline', 'superscript']) transaction.removeMark(from, to, state.schema.marks[mark])
  }
  for (const { $from, $to } of selection.ranges) {
    state.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      if (node.isText) clear({ from: Math.max(position, $from.pos), to: Math.min(position + node.nodeSize, $to.pos) })
      return node.type.name !== 'note'
    })
  }
  return transaction.docChanged ? transaction : null
}

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

/** Puts the selected items under the one before them. `null` where there is none. */
export function indentItem(state: EditorState): Transaction | null {
  return transactionOf(state, sinkListItem(nodeType(state.schema, 'listItem')))
}

/** Takes the selected items out of their list, into the one around it or none. */
export function outdentItem(state: EditorState): Transaction | null {
  return transactionOf(state, liftListItem(nodeType(state.schema, 'listItem')))
}

function listDepth($position: ResolvedPos): number | null {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const { name } = $position.node(depth).type
    if (name === 'bulletList' || name === 'orderedList') return depth
  }
  return null
}
