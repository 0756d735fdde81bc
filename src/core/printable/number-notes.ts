import { type Brief, type Note, notesInOrder } from '#core/brief'

/** Each note's number, from 1 in reading order. By the note itself, not by its id, which a pasted copy may repeat. */
export function numberNotes(brief: Brief): ReadonlyMap<Note, number> {
  return new Map(notesInOrder(brief).map(({ note }, index) => [note, index + 1]))
}
