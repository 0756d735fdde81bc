import { useCallback, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { CiteItem } from '#core/brief'
import type { Session } from '#ipc/api'
import { message } from '#messages'
import { citationsIn, insertNote, noteAtCaret, noteNodes, noteNumber, selectedNote, takesNote } from '../editor/document/index.ts'
import type { NotesModel } from '../editor/index.ts'
import { useRequest } from './use-request.ts'
import { useWrittenNotes } from './use-written-notes.ts'
import type { usePicks } from './use-picks.ts'
import type { useReading } from './use-reading.ts'
import type { useWriting } from './use-writing.ts'

interface Around {
  readonly session: Session
  readonly reading: ReturnType<typeof useReading>
  readonly writing: ReturnType<typeof useWriting>
  readonly showSource: ReturnType<typeof usePicks>['showSource']
  readonly announce: (sentence: string) => void
  /** Begins a comment, from wherever the caret is. */
  readonly onComment: { readonly current: () => void }
}

/** The notes of the open brief: which is open, what is being cited, how they read, and the ways to and from them. */
export function useNotes(around: Around) {
  const { session, reading, writing, announce } = around
  const { editor, brief, sources } = writing
  const [opened, setOpened] = useState<NotesModel['opened']>(null)
  const [citing, cite] = useState<NotesModel['citing']>(null)
  const [filter, setFilter] = useState<ArticleId | null>(null)
  const [paneRequest, requestPane] = useRequest()
  const written = useWrittenNotes(editor, brief, reading.libraryVersion)
  const showCited = useShowCited(around)
  const inside = useRef<NotesModel['inside']['current']>(null)
  const open = (id: string, isEditing: boolean) => setOpened({ id, isEditing })
  const model: NotesModel = {
    opened,
    open,
    close: useCallback(() => {
      setOpened(null)
      cite(null)
    }, []),
    citing,
    cite,
    written,
    sources: {
      inBrief: writing.cited,
      reading: session.article === null ? null : { article: session.article, paragraph: session.paragraph + 1 },
      label: sources.label,
    },
    onShowCited: showCited,
    inside,
    onComment: () => around.onComment.current(),
    onCited: (id) => announce(message('cite.done', { note: editor === null ? 0 : (noteNumber(editor.state, id) ?? 0) })),
  }
  const actions = noteActions({ editor, model, showCited })
  return { model, filter, setFilter, paneRequest, requestPane, ...actions }
}

interface Acting {
  readonly editor: ReturnType<typeof useWriting>['editor']
  readonly model: NotesModel
  readonly showCited: (item: CiteItem) => void
}

/** What the commands do with notes. */
function noteActions({ editor, model: { opened, open, cite }, showCited }: Acting) {
  return {
    insertNote: () => {
      const inserted = editor === null ? null : insertNote(editor.state)
      if (editor === null || inserted === null) return
      editor.view.dispatch(inserted.transaction)
      open(inserted.id, true)
    },
    /** Within a note that is open or selected its text is cited in, else at the caret. */
    cite: () => {
      if (editor === null) return
      const note = opened?.id ?? selectedNote(editor.state)
      if (note !== null) {
        const node = noteNodes(editor.state).find(({ id }) => id === note)?.node
        const last = opened === null && node !== undefined ? citationsIn(node).at(-1) : undefined
        open(note, true)
        cite({ note, citation: last?.id ?? null })
      } else if (takesNote(editor.state)) cite({ note: null, citation: null })
    },
    editAtCaret: () => {
      const note = editor === null ? null : noteAtCaret(editor.state)
      if (note !== null) open(note, true)
    },
    showSourceAtCaret: () => {
      const note = editor === null ? null : noteAtCaret(editor.state)
      const node = editor === null ? undefined : noteNodes(editor.state).find(({ id }) => id === note)?.node
      const item = node === undefined ? undefined : citationsIn(node)[0]?.items[0]
      if (item !== undefined) showCited(item)
    },
  }
}

/** Opens the article that an item cites at its pick or paragraph. */
function useShowCited({ writing: { brief }, reading, showSource }: Around): (item: CiteItem) => void {
  const { open, focus } = reading
  return useCallback(
    ({ article, pick, locator }: CiteItem) => {
      if (pick !== null && brief?.document.pick(pick) !== null) {
        showSource(pick)
        return
      }
      const paragraph = locator?.label === 'paragraph' ? Number.parseInt(locator.value, 10) : Number.NaN
      open(article, paragraph > 0 ? paragraph - 1 : null)
      focus()
    },
    [brief, open, focus, showSource],
  )
}
