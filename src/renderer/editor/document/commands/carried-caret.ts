import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

interface Move {
  readonly position: number
  readonly end: number
  /** Where it begins now. */
  readonly start: number
}

/** A caret or selection in what is moved goes along. */
export function withCaret({ selection }: EditorState, transaction: Transaction, { position, end, start }: Move): Transaction {
  const isInIt = selection instanceof TextSelection && selection.from > position && selection.to < end
  if (!isInIt) return transaction
  const by = start - position
  return transaction.setSelection(TextSelection.create(transaction.doc, selection.anchor + by, selection.head + by))
}
