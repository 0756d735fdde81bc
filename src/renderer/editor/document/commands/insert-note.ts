import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { inlinePlace } from './inline-place.ts'

/** Puts an empty note at the end of the selection, which stays: what is selected is what the note is about. `null` where no note may stand. */
export function insertNote(state: EditorState): { readonly transaction: Transaction; readonly id: string } | null {
  const place = inlinePlace(state.selection.$to)
  if (place === null) return null
  const id = newId()
  const note = nodeType(state.schema, 'note').create({ id }, nodeType(state.schema, 'noteParagraph').create())
  const transaction = state.tr.insert(place, note)
  return { transaction: transaction.setSelection(TextSelection.create(transaction.doc, place + note.nodeSize)), id }
}
