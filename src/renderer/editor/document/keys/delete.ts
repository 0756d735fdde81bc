import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import { liftListItem } from '@tiptap/pm/schema-list'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { removeNode } from '../commands/remove-node.ts'
import { transactionOf } from '../commands/transaction-of.ts'
import { isEmptyParagraph } from '../empty-blocks.ts'
import { nodeType } from '../node-type.ts'

/** What Backspace does where it is not just one character less. `null` leaves it to the editor's ordinary Backspace. */
export function backspace(state: EditorState): Transaction | null {
  const $caret = caretOf(state)
  if ($caret === null) return null
  if ($caret.nodeBefore?.type.name === 'note') return selectNote(state, $caret.pos - $caret.nodeBefore.nodeSize)
  if ($caret.parentOffset > 0) return null
  switch ($caret.parent.type.name) {
    case 'entryTitle':
      return removeEmptyEntry(state, $caret)
    case 'quotation':
      return beforeQuotation(state, $caret)
    default:
      return liftItem(state, $caret)
  }
}

/** At the start of a list's item, as in Word, the item leaves its list, or the list within which its list stands. */
function liftItem(state: EditorState, $caret: ResolvedPos): Transaction | null {
  const isItem = $caret.depth > 1 && $caret.node(-1).type.name === 'listItem' && $caret.index(-1) === 0
  return isItem ? transactionOf(state, liftListItem(nodeType(state.schema, 'listItem'))) : null
}

/** As `backspace`, for Delete. */
export function forwardDelete(state: EditorState): Transaction | null {
  const $caret = caretOf(state)
  return $caret?.nodeAfter?.type.name === 'note' ? selectNote(state, $caret.pos) : null
}

/** Whether the caret is at the edge of its text, where a browser that were asked would pull the neighbouring section or entry into it. */
export function isAtEdge(state: EditorState, edge: 'start' | 'end'): boolean {
  const $caret = caretOf(state)
  return $caret !== null && $caret.parent.isTextblock && $caret.parentOffset === (edge === 'start' ? 0 : $caret.parent.content.size)
}

function caretOf({ selection }: EditorState): ResolvedPos | null {
  return selection instanceof TextSelection ? selection.$cursor : null
}

/** As in Word, the first stroke selects a note and the second removes it: a source is not lost by one stroke too many. */
function selectNote(state: EditorState, position: number): Transaction {
  return state.tr.setSelection(NodeSelection.create(state.doc, position))
}

function removeEmptyEntry(state: EditorState, $caret: ResolvedPos): Transaction | null {
  const entry = $caret.node(-1)
  return isEmptyEntry(entry) ? removeNode(state, String(entry.attrs['id'])) : null
}

function isEmptyEntry(entry: ProseMirrorNode): boolean {
  const hasFields = Object.entries(entry.attrs).some(([name, value]) => name !== 'id' && value !== null)
  return !hasFields && entry.firstChild?.childCount === 0 && entry.children.slice(1).every(isEmptyParagraph)
}

/** The words of a quotation must not run into the text before it: an empty paragraph there goes, anything else leaves the quotation selected as a whole. */
function beforeQuotation(state: EditorState, $caret: ResolvedPos): Transaction {
  const start = $caret.before()
  if ($caret.parent.childCount === 0)
    return state.tr.setNodeMarkup(start, nodeType(state.schema, 'paragraph'), { id: $caret.parent.attrs['id'] })
  const before = state.doc.resolve(start).nodeBefore
  if (before !== null && isEmptyParagraph(before)) return state.tr.delete(start - before.nodeSize, start)
  return state.tr.setSelection(NodeSelection.create(state.doc, start))
}
