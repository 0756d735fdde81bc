import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { findNode } from '../find-node.ts'
import { withCaret } from './carried-caret.ts'

export type Direction = 'up' | 'down'

/** Moves an entry past its neighbour in the section. `null` at the edge. */
export function moveEntry(state: EditorState, id: string, direction: Direction): Transaction | null {
  const found = findNode(state.doc, id)
  return found === null ? null : moveAt(state, state.doc.resolve(found.position), direction)
}

/** Moves a section past its neighbour. `null` at the edge: nothing goes above the title block. */
export function moveSection(state: EditorState, id: string, direction: Direction): Transaction | null {
  const found = findNode(state.doc, id)
  return found?.node.type.spec.group === 'section' ? moveAt(state, state.doc.resolve(found.position), direction) : null
}

/** Moves what the caret is in past its neighbour: the list item, else the block or the whole table, else (on an entry's title line) the entry. `null` at the edge. */
export function moveBlock(state: EditorState, direction: Direction): Transaction | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (moves($from.node(depth), $from.node(depth - 1))) {
      return moveAt(state, state.doc.resolve($from.before(depth)), direction)
    }
  }
  return null
}

function moves({ type: { name, spec } }: ProseMirrorNode, { type: parent }: ProseMirrorNode): boolean {
  return (
    name === 'listItem' ||
    spec.group === 'entry' ||
    spec.group === 'wide' ||
    (spec.group === 'block' && parent.name !== 'listItem' && parent.spec['tableRole'] === undefined)
  )
}

// The neighbour is carried to the other side: the caret stays where it is, in the node that seems to move.
function moveAt(state: EditorState, $start: ResolvedPos, direction: Direction): Transaction | null {
  const node = $start.nodeAfter
  if (node === null) return null
  const $end = state.doc.resolve($start.pos + node.nodeSize)
  const neighbour = direction === 'up' ? $start.nodeBefore : $end.nodeAfter
  if (neighbour === null || neighbour.type.name === 'entryTitle' || neighbour.type.name === 'titleBlock') return null
  const size = neighbour.nodeSize
  const position = direction === 'up' ? $start.pos - size : $end.pos
  const start = direction === 'up' ? $end.pos - size : $start.pos
  const moved =
    direction === 'up'
      ? state.tr.insert($end.pos, neighbour).delete(position, position + size)
      : state.tr.delete(position, position + size).insert(start, neighbour)
  return withCaret(state, moved, { position, end: position + size, start })
}
