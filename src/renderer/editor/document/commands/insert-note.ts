import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { CiteItem } from '#core/brief'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { inlinePlace } from './inline-place.ts'

interface NoteInserted {
  readonly transaction: Transaction
  readonly id: string
}

/** Puts an empty note at the end of the selection, which stays: what is selected is what the note is about. `null` where no note may stand. */
export function insertNote(state: EditorState): NoteInserted | null {
  return insertNoteOf(state, [])
}

/** As `insertNote`, with one citation of these sources in it. */
export function insertCitation(state: EditorState, items: readonly CiteItem[]): NoteInserted | null {
  return insertNoteOf(state, [citationOf(state, items)])
}

/** A citation for a note’s text. */
export function citationOf({ schema }: Pick<EditorState, 'schema'>, items: readonly CiteItem[]): ProseMirrorNode {
  return nodeType(schema, 'citation').create({ id: newId(), items })
}

/** Whether a note may stand at the selection. */
export function takesNote({ selection }: EditorState): boolean {
  return inlinePlace(selection.$to) !== null
}

function insertNoteOf(state: EditorState, content: readonly ProseMirrorNode[]): NoteInserted | null {
  const place = inlinePlace(state.selection.$to)
  if (place === null) return null
  const id = newId()
  const note = nodeType(state.schema, 'note').create({ id }, nodeType(state.schema, 'noteParagraph').create(null, content))
  const transaction = state.tr.insert(place, note)
  return { transaction: transaction.setSelection(TextSelection.create(transaction.doc, place + note.nodeSize)), id }
}
