import { type EditorState, Selection } from '@tiptap/pm/state'
import type { ResolvedPos } from '@tiptap/pm/model'

/** The caret behind everything. */
export function endOf({ doc }: EditorState): Selection {
  return Selection.atEnd(doc)
}

/** The stretch of text with the same marks as at this place, in positions: where a link begins and ends. */
export function runAt($place: ResolvedPos): { readonly from: number; readonly to: number } {
  const node = $place.nodeAfter ?? $place.nodeBefore
  const start = $place.pos - $place.textOffset
  if (node === null) return { from: $place.pos, to: $place.pos }
  return $place.textOffset === 0 && $place.nodeAfter === null
    ? { from: $place.pos - node.nodeSize, to: $place.pos }
    : { from: start, to: start + $place.parent.child($place.index()).nodeSize }
}
