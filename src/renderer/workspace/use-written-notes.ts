import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type OpenedBrief, WrittenNotes } from '../editor/index.ts'

/** The open brief’s notes as its citation style writes them. `libraryVersion` goes up when what the library says of an article may have changed. */
export function useWrittenNotes(editor: Editor | null, brief: OpenedBrief | null, libraryVersion: number): WrittenNotes | null {
  const [written, setWritten] = useState<WrittenNotes | null>(null)
  useEffect(() => {
    if (editor === null || brief === null) return undefined
    const made = new WrittenNotes(editor, brief.document.id)
    setWritten(made)
    return () => {
      made.close()
      setWritten(null)
    }
  }, [editor, brief])
  const seen = useRef(libraryVersion)
  useEffect(() => {
    if (seen.current === libraryVersion) return
    seen.current = libraryVersion
    written?.refresh()
  }, [written, libraryVersion])
  return written
}

const nothing = () => () => undefined
const noTexts: ReturnType<WrittenNotes['texts']> = new Map()

/** All of them, as they now read. */
export function useNoteTexts(written: WrittenNotes | null): ReturnType<WrittenNotes['texts']> {
  return useSyncExternalStore(written?.subscribe ?? nothing, written?.texts ?? (() => noTexts))
}
