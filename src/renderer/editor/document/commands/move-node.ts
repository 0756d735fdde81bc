import type { ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { findNode } from '../find-node.ts'

export type Direction = 'up' | 'down'

/** Moves an entry past its neighbour in the section. `null` at the edge. */
export function moveEntry(state: EditorState, id: string, direction: Direction): Transaction | null {
  const found = findNode(state.doc, id)
  return found === null ? null : moveAt(state, state.doc.resolve(found.position), direction)
}

/** Moves what the caret is in past its neighbour: the list item, else the block, else (on an entry's title line) the entry. `null` at the edge. */
export function moveBlock(state: EditorState, direction: Direction): Transaction | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name, spec } = $from.node(depth).type
    if (name === 'listItem' || spec.group === 'entry' || (spec.group === 'block' && $from.node(depth - 1).type.name !== 'listItem')) {
      return moveAt(state, state.doc.resolve($from.before(depth)), direction)
    }
  }
  return null
}

// The neighbour is carried to the other side: the caret stays where it is, in the node that seems to move.
function moveAt(state: EditorState, $start: ResolvedPos, direction: Direction): Transaction | null {
  const node = $start.nodeAfter
  if (node === null) return null
  const $end = state.doc.resolve($start.pos + node.nodeSize)
  const neighbour = direction === 'up' ? $start.nodeBefore : $end.nodeAfter
  if (neighbour === null || neighbour.type.name === 'entryTitle') return null
  const transaction = state.tr
  return direction === 'up'
    ? transaction.insert($end.pos, neighbour).delete($start.pos - neighbour.nodeSize, $start.pos)
    : transaction.delete($end.pos, $end.pos + neighbour.nodeSize).insert($start.pos, neighbour)
}
