import type { Brief } from './brief.ts'
import type { Note } from './inline.ts'
import { passagesOf, type Place } from './passages.ts'

/** A note and the block or entry that holds its reference. */
export interface PlacedNote {
  readonly place: Place
  readonly note: Note
}

/** Every note in reading order: the first one here is number 1. */
export function notesInOrder(brief: Brief): readonly PlacedNote[] {
  const notes: PlacedNote[] = []
  for (const { place, content } of passagesOf(brief)) {
    for (const inline of content) if (inline.kind === 'note') notes.push({ place, note: inline })
  }
  return notes
}
