import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { emptyParagraph, isEmptyParagraph } from '../empty-blocks.ts'
import { findNode } from '../find-node.ts'
import { withCaret } from './carried-caret.ts'

/** Moves a block, entry or section to a gap between two others, wherever in the brief that is. An empty paragraph that is all its new home holds makes room; an emptied home keeps one. The caret in it goes along. `null` where it stands there already or may not stand. */
export function moveTo(state: EditorState, id: string, gap: number): Transaction | null {
  const found = findNode(state.doc, id)
  if (found === null || !canMoveTo(state, id, gap)) return null
  const { node, position } = found
  const end = position + node.nodeSize
  const $gap = state.doc.resolve(gap)
  const $start = state.doc.resolve(position)
  const isAtHome = $gap.sameParent($start)
  const transaction = state.tr
  const room = isAtHome ? null : roomIn($gap)
  const moved = fitting(node, $gap)
  if (room === null) transaction.insert(gap, moved)
  else transaction.replaceWith(room.from, room.to, moved)
  const [from, to] = [transaction.mapping.map(position), transaction.mapping.map(end, -1)]
  if (isAtHome || $start.parent.canReplace($start.index(), $start.index() + 1)) transaction.delete(from, to)
  else transaction.replaceWith(from, to, emptyParagraph(state.schema))
  const start = transaction.mapping.maps.slice(1).reduce((at, map) => map.map(at), room?.from ?? gap)
  return withCaret(state, transaction, { position, end, start })
}

/** Whether `moveTo` would move it there. */
export function canMoveTo({ doc }: EditorState, id: string, gap: number): boolean {
  const found = findNode(doc, id)
  if (found === null || (gap >= found.position && gap <= found.position + found.node.nodeSize)) return false
  const $gap = doc.resolve(gap)
  const index = $gap.index()
  const room = roomIn($gap)
  return (
    $gap.textOffset === 0 &&
    !$gap.parent.inlineContent &&
    $gap.parent.canReplaceWith(room === null ? index : 0, room === null ? index : 1, found.node.type)
  )
}

function roomIn({ parent, pos, parentOffset }: ResolvedPos): { readonly from: number; readonly to: number } | null {
  if (parent.childCount !== 1 || !isEmptyParagraph(parent.firstChild)) return null
  const from = pos - parentOffset
  return { from, to: from + parent.content.size }
}

/** Evidence bears on a claim; a quotation that leaves one, or comes to one, says so. */
function fitting(node: ProseMirrorNode, $gap: ResolvedPos): ProseMirrorNode {
  if (node.type.name !== 'quotation') return node
  const isEvidence = $gap.parent.type.name === 'claim'
  const stance: unknown = node.attrs['stance']
  return node.type.create({ ...node.attrs, stance: isEvidence ? (stance ?? 'supporting') : null }, node.content, node.marks)
}
