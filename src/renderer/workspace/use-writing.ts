import type { Editor } from '@tiptap/react'
import { useCallback, useState } from 'react'
import type { BriefId } from '#core/brief'
import type { FindingPlace } from '#core/check'
import type { Session } from '#ipc/api'
import { insertNote } from '../editor/document/index.ts'
import { showPlace } from './show-place.ts'
import { useFindings } from './use-findings.ts'
import { useOpenedBrief } from './use-opened-brief.ts'
import { usePlacedPicks } from './use-placed-picks.ts'
import { useSaveState } from './use-save-state.ts'
import { useKeptSources, useSources } from './use-sources.ts'
import { useSourceStates } from './use-source-states.ts'
import { useTextState } from './use-text-state.ts'
import { useTextVersion } from './use-text-version.ts'

/** The open brief: its editor, what it quotes, how it stands and what would be wrong in it. */
export function useWriting(session: Session, change: (patch: Partial<Session>) => void, libraryVersion: number) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const [noteToEdit, setNoteToEdit] = useState<string | null>(null)
  const opening = useOpenedBrief(session.brief)
  const brief = opening?.kind === 'opened' ? opening.brief : null
  const textVersion = useTextVersion(editor)
  const placed = usePlacedPicks(editor, brief, textVersion)
  const articles = placed.map(({ pick }) => pick.article)
  const read = useSources(articles, libraryVersion)
  const states = useSourceStates(articles, libraryVersion)
  const findings = useFindings(brief, textVersion + libraryVersion)
  const sources = useKeptSources(read, findings)
  const open = useCallback((id: BriefId) => change({ brief: id, caret: null }), [change])
  const show = useCallback(
    (id: string) => {
      if (editor !== null) showPlace(editor.view.dom, id)
    },
    [editor],
  )
  const showFinding = (place: FindingPlace) => {
    if (place.kind === 'brief') editor?.commands.focus('start')
    else show(place.id)
  }
  const addNote = () => {
    const inserted = editor === null ? null : insertNote(editor.state)
    if (editor === null || inserted === null) return
    editor.view.dispatch(inserted.transaction)
    setNoteToEdit(inserted.id)
  }
  return {
    opening,
    brief,
    editor,
    setEditor,
    placed,
    sources,
    states,
    findings,
    saving: useSaveState(brief),
    text: useTextState(editor, textVersion),
    textVersion,
    open,
    show,
    showFinding,
    addNote,
    noteToEdit,
    noteClosed: useCallback(() => setNoteToEdit(null), []),
  }
}
