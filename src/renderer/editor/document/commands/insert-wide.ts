import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { emptyParagraph, isEmptyParagraph } from '../empty-blocks.ts'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'

/** Puts a line across the page after the block with the caret, which goes on below it. `null` in a table and in the brief's title. */
export function insertRule(state: EditorState): Transaction | null {
  const inserted = insertWide(state, nodeType(state.schema, 'rule').create({ id: newId() }))
  if (inserted === null) return null
  const { transaction, after } = inserted
  return transaction.setSelection(TextSelection.create(transaction.doc, after + 1))
}

/** Puts a table or a rule after the block with the caret, in place of an empty paragraph. A paragraph follows it, so that one can go on: `at` and `after` are where each begins. */
export function insertWide(
  state: EditorState,
  wide: ProseMirrorNode,
): { readonly transaction: Transaction; readonly at: number; readonly after: number } | null {
  const { $to } = state.selection
  let depth = $to.depth
  while (depth > 0 && !accepts($to.node(depth - 1), $to.indexAfter(depth - 1), wide)) {
    if ($to.node(depth).type.name === 'table') return null
    depth -= 1
  }
  if (depth === 0 || $to.node(depth).type.name === 'table') return null
  const at = isEmptyParagraph($to.node(depth)) ? $to.before(depth) : $to.after(depth)
  const transaction = state.tr.replaceWith(at, $to.after(depth), wide)
  const after = at + wide.nodeSize
  if (transaction.doc.nodeAt(after)?.type.name !== 'paragraph') {
    transaction.insert(after, emptyParagraph(state.schema))
  }
  return { transaction, at, after }
}

function accepts(parent: ProseMirrorNode, index: number, wide: ProseMirrorNode): boolean {
  return parent.canReplaceWith(index, index, wide.type)
}
