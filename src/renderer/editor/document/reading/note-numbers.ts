import type { EditorState } from '@tiptap/pm/state'
import { type NumberedNote, numberedNotes, numbersById } from './notes-in-blocks.ts'

/** The number of a note in reading order, from 1, or `null` when there is no such note. */
export function noteNumber({ doc }: EditorState, id: string): number | null {
  return numbersById(doc).get(id) ?? null
}

/** All notes in reading order. */
export function notesInDocument({ doc }: EditorState): readonly NumberedNote[] {
  return numberedNotes(doc)
}
