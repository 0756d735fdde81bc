import type { Editor } from '@tiptap/react'
import { NodeSelection } from '@tiptap/pm/state'
import { useCallback, useEffect, useState } from 'react'
import { citationsIn, noteAround, noteNodes, noteNumber, notesInDocument } from '../editor/document/index.ts'
import { type ListedNote, NotesPane } from '../notes/index.ts'
import { showPlace } from './show-place.ts'
import type { TextChanges } from './text-changes.ts'
import { isSameList, useFromText } from './use-from-text.ts'
import type { useNotes } from './use-notes.ts'
import { useNoteTexts } from './use-written-notes.ts'
import type { useWriting } from './use-writing.ts'

interface NotesAsideProps {
  readonly writing: ReturnType<typeof useWriting>
  readonly notes: ReturnType<typeof useNotes>
  readonly onClose: () => void
}

/** All notes beside the page. */
export function NotesAside({ writing: { editor, textChanges, sources }, notes, onClose }: NotesAsideProps) {
  const listed = useListedNotes(editor, textChanges)
  const current = useCurrentNote(editor, listed)
  const texts = useNoteTexts(notes.model.written)
  const show = (id: string) => {
    if (editor === null) return
    select(editor, id)
    showPlace(editor.view, id)
    editor.view.focus()
  }
  const edit = (id: string) => {
    if (editor === null) return
    showPlace(editor.view, id)
    notes.model.open(id, true)
  }
  return (
    <NotesPane
      notes={listed}
      current={current}
      texts={texts}
      filter={notes.filter}
      onFilter={notes.setFilter}
      label={sources.label}
      focusRequest={notes.paneRequest}
      onShow={show}
      onEdit={edit}
      onShowCited={notes.model.onShowCited}
      onClose={onClose}
    />
  )
}

function select(editor: Editor, id: string): void {
  const place = notesInDocument(editor.state).find((note) => note.id === id)
  if (place !== undefined) editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, place.position)))
}

function useListedNotes(editor: Editor | null, textChanges: TextChanges): readonly ListedNote[] {
  const read = useCallback((): readonly ListedNote[] => {
    if (editor === null) return []
    return noteNodes(editor.state).map(({ id, node }) => ({
      id,
      number: noteNumber(editor.state, id) ?? 0,
      items: citationsIn(node).flatMap(({ items }) => items),
    }))
  }, [editor])
  return useFromText(textChanges, read, listTheSame)
}

function listTheSame(one: readonly ListedNote[], other: readonly ListedNote[]): boolean {
  return (
    one.length === other.length && one.every(({ id, items }, index) => id === other[index]?.id && isSameList(items, other[index].items))
  )
}

const settle = 100

/** The note at which the caret is, once it has come to rest, and anew where the notes are others. */
function useCurrentNote(editor: Editor | null, listed: readonly ListedNote[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    if (editor === null) return undefined
    let timer: ReturnType<typeof setTimeout> | null = null
    const look = () => {
      timer = null
      setCurrent(noteAround(notesInDocument(editor.state), editor.state.selection.from)?.id ?? null)
    }
    const onSelection = () => {
      timer ??= setTimeout(look, settle)
    }
    look()
    editor.on('selectionUpdate', onSelection)
    return () => {
      editor.off('selectionUpdate', onSelection)
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor, listed])
  return current
}
