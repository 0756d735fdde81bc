import type { ResolvedPos } from '@tiptap/pm/model'
import { splitListItem } from '@tiptap/pm/schema-list'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { canSplit } from '@tiptap/pm/transform'
import { transactionOf } from '../commands/transaction-of.ts'
import { emptyParagraph, isEmptyParagraph } from '../empty-blocks.ts'
import { nodeType } from '../node-type.ts'

/** What Enter does where it is not just a new paragraph. `null` leaves it to the editor's ordinary Enter. */
export function enter(state: EditorState): Transaction | null {
  const { selection } = state
  if (!(selection instanceof TextSelection)) return null
  const { $from, $to } = selection
  if (!$from.sameParent($to)) return inPlaceOf(state)
  if (!selection.empty) return null
  switch ($from.parent.type.name) {
    case 'briefTitle':
      return state.tr.setSelection(Selection.near(state.doc.resolve($from.after()), 1))
    case 'quotedWords':
      return splitAfterWords(state, $from)
    case 'quotation':
      return leaveQuotation(state, $from)
    default:
      return leaveEntry(state, $from) ?? transactionOf(state, splitListItem(nodeType(state.schema, 'listItem')))
  }
}

/** In place of a selection over several blocks. tiptap's own Enter takes the place where the selection began for one in a text, which it need not be when that text went with it, and then throws. */
function inPlaceOf(state: EditorState): Transaction {
  const transaction = state.tr.deleteSelection()
  const { $from } = transaction.selection
  const isTorn = $from.parent.type.name === 'paragraph' || $from.parent.type.name === 'heading'
  return isTorn && canSplit(transaction.doc, $from.pos) ? transaction.split($from.pos) : transaction
}

/** Words in quotation marks are never torn: what follows them goes to the new paragraph. */
function splitAfterWords(state: EditorState, $from: ResolvedPos): Transaction | null {
  const after = Selection.near(state.doc.resolve($from.after()), 1)
  const position = $from.after()
  const parent = state.doc.resolve(position).parent
  if (parent.type.name === 'quotation') return leaveQuotation(state, state.doc.resolve(position))
  const transaction = state.tr.split(
    position,
    1,
    parent.type.name === 'paragraph' ? undefined : [{ type: nodeType(state.schema, 'paragraph') }],
  )
  return transaction.setSelection(Selection.near(transaction.doc.resolve(position + 2), after.from < position ? -1 : 1))
}

/** A quotation is never torn either: Enter goes on behind it, at its very start before it, and with all its words gone makes it a paragraph. */
function leaveQuotation(state: EditorState, $from: ResolvedPos): Transaction {
  if ($from.parent.childCount === 0)
    return state.tr.setNodeMarkup($from.before(), nodeType(state.schema, 'paragraph'), { id: $from.parent.attrs['id'] })
  if ($from.parentOffset === 0) return state.tr.insert($from.before(), emptyParagraph(state.schema))
  return withCaretInParagraph(state.tr, $from.after())
}

/** Enter in an empty paragraph at an entry's end goes on behind the entry, as it does behind a list. */
function leaveEntry(state: EditorState, $from: ResolvedPos): Transaction | null {
  const isLast = $from.depth > 1 && $from.node(-1).type.spec.group === 'entry' && $from.indexAfter(-1) === $from.node(-1).childCount
  if (!isLast || !isEmptyParagraph($from.parent)) return null
  const transaction = state.tr.delete($from.before(), $from.after())
  return withCaretInParagraph(transaction, transaction.mapping.map($from.after(-1)))
}

/** Puts the caret in the empty paragraph at `position`, making one where there is none. */
function withCaretInParagraph(transaction: Transaction, position: number): Transaction {
  if (!isEmptyParagraph(transaction.doc.nodeAt(position))) transaction.insert(position, emptyParagraph(transaction.doc.type.schema))
  return transaction.setSelection(TextSelection.create(transaction.doc, position + 1))
}
