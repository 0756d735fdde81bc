import { useSyncExternalStore } from 'react'
import type { NoteParagraphs, WrittenNotes } from './written-notes.ts'

const nothing = () => () => undefined

/** A note as the citation style writes it; `null` until it is written. */
export function useNoteText(written: WrittenNotes | null, id: string): NoteParagraphs | null {
  return useSyncExternalStore(written?.subscribe ?? nothing, () => written?.text(id) ?? null)
}
