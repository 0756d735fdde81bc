import type { EditorState, Transaction } from '@tiptap/pm/state'
import { emptyParagraph } from '../empty-blocks.ts'
import { findNode } from '../find-node.ts'

/** Removes a block, an entry, inline quoted words or a note. Where it was the only thing, an empty paragraph stays. `null` when there is no such node, and for sections. */
export function removeNode(state: EditorState, id: string): Transaction | null {
  const found = findNode(state.doc, id)
  if (found === null || found.node.type.spec.group === 'section') return null
  const { node, position } = found
  const $position = state.doc.resolve(position)
  const index = $position.index()
  const end = position + node.nodeSize
  return $position.parent.canReplace(index, index + 1)
    ? state.tr.delete(position, end)
    : state.tr.replaceWith(position, end, emptyParagraph(state.schema))
}
