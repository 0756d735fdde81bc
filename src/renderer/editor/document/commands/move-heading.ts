import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { findNode } from '../find-node.ts'
import { withCaret } from './carried-caret.ts'
import type { Direction } from './move-node.ts'

/** Moves a heading, with all that stands under it, past the next one of its level and all under that. `null` where there is none under the same heading or section. */
export function moveHeading(state: EditorState, id: string, direction: Direction): Transaction | null {
  const found = findNode(state.doc, id)
  if (found?.node.type.name !== 'heading') return null
  const $start = state.doc.resolve(found.position)
  const { parent } = $start
  const index = $start.index()
  const end = stretchEnd(parent, index)
  const neighbour = direction === 'up' ? stretchBefore(parent, index) : stretchAt(parent, end, levelOf(found.node))
  if (neighbour === null) return null
  const at = (child: number) => $start.posAtIndex(child)
  const content = state.doc.slice(at(neighbour.from), at(neighbour.to)).content
  // The neighbour is carried to the other side: the caret stays in what seems to move.
  const carried = { position: at(neighbour.from), end: at(neighbour.to) }
  return direction === 'up'
    ? withCaret(state, state.tr.insert(at(end), content).delete(carried.position, carried.end), {
        ...carried,
        start: at(end) - content.size,
      })
    : withCaret(state, state.tr.delete(carried.position, carried.end).insert(at(index), content), { ...carried, start: at(index) })
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function levelOf({ type, attrs }: ProseMirrorNode): number {
  return type.name === 'heading' ? Number(attrs['level']) : Infinity
}

/** The index behind the last block under the heading at `index`. */
function stretchEnd(parent: ProseMirrorNode, index: number): number {
  const level = levelOf(parent.child(index))
  const next = parent.children.findIndex((child, at) => at > index && levelOf(child) <= level)
  return next === -1 ? parent.childCount : next
}

function stretchAt(parent: ProseMirrorNode, index: number, level: number): Stretch | null {
  if (index >= parent.childCount || levelOf(parent.child(index)) !== level) return null
  return { from: index, to: stretchEnd(parent, index) }
}

function stretchBefore(parent: ProseMirrorNode, index: number): Stretch | null {
  const level = levelOf(parent.child(index))
  const before = parent.children.slice(0, index).findLastIndex((child) => levelOf(child) <= level)
  return before === -1 || levelOf(parent.child(before)) !== level ? null : { from: before, to: index }
}
