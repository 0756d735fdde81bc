import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { CiteItem } from '#core/brief'
import { findNode } from '../find-node.ts'

/** Gives a citation other sources, or the same in another order; with none left it goes. `null` when there is no such citation. */
export function changeCitation(state: EditorState, id: string, items: readonly CiteItem[]): Transaction | null {
  const found = findNode(state.doc, id)
  if (found === null) return null
  const { position, node } = found
  return items.length === 0 ? state.tr.delete(position, position + node.nodeSize) : state.tr.setNodeAttribute(position, 'items', items)
}
