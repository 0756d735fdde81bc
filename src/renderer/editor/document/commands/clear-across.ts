import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { emptyParagraph } from '../empty-blocks.ts'

/** Deletes a selection that reaches over several sections, or over the title, by emptying each part on its own. `null` for any other selection. */
export function clearAcross(state: EditorState): Transaction | null {
  const { from, to } = state.selection
  const rooms = roomsBetween(state.doc, from, to)
  if (rooms.length < 2) return null
  const transaction = state.tr
  for (const { node, start } of rooms.toReversed()) {
    const end = start + node.content.size
    if (from <= start && to >= end) transaction.replaceWith(start, end, node.isTextblock ? [] : emptyParagraph(state.schema))
    else transaction.deleteRange(Math.max(from, start), Math.min(to, end))
  }
  // tiptap would otherwise turn an entry's title or a heading that is now empty into something else.
  transaction.setMeta('preventClearDocument', true)
  return transaction.setSelection(Selection.near(transaction.doc.resolve(Math.max(from, 1)), 1))
}

/** The parts that nothing may flow between: brief title, summary and sections. */
function roomsBetween(
  document: ProseMirrorNode,
  from: number,
  to: number,
): readonly { readonly node: ProseMirrorNode; readonly start: number }[] {
  const rooms: { node: ProseMirrorNode; start: number }[] = []
  document.nodesBetween(from, to, (node, position) => {
    if (node.type.name === 'titleBlock') return true
    rooms.push({ node, start: position + 1 })
    return false
  })
  return rooms
}
