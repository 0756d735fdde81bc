import { Selection } from '@tiptap/pm/state'
import { useCallback, useMemo, useState } from 'react'
import type { BriefId } from '#core/brief'
import type { FindingPlace } from '#core/check'
import type { Session } from '#ipc/api'
import { findNode } from '../editor/document/index.ts'
import { LeftBriefs } from '../editor/index.ts'
import { focusPage } from './focus-page.ts'
import { showPlace } from './show-place.ts'
import { TextChanges } from './text-changes.ts'
import { type Desk, useComingBrief } from './use-coming-brief.ts'
import { useCitedArticles } from './use-cited-articles.ts'
import { useFindRequest } from './use-find-request.ts'
import { useFindings } from './use-findings.ts'
import { useOpenedBrief } from './use-opened-brief.ts'
import { usePlacedPicks } from './use-placed-picks.ts'
import { useKeptSources, useSources } from './use-sources.ts'
import { useSourceStates } from './use-source-states.ts'
import { useTextHead } from './use-text-state.ts'

/** The open brief: its editor, what it quotes, how it stands and what would be wrong in it. */
export function useWriting(session: Session, change: (patch: Partial<Session>) => void, libraryVersion: number) {
  const [bound, setEditor] = useState<Desk | null>(null)
  const [left] = useState(() => new LeftBriefs())
  const opening = useOpenedBrief(session.brief, left)
  const brief = opening?.kind === 'opened' ? opening.brief : null
  // For a moment there may be the next brief already and the editor of the one before still.
  const editor = bound?.brief === brief ? (bound?.editor ?? null) : null
  const coming = useComingBrief({ isChosen: session.brief !== null, opening, editor })
  const textChanges = useMemo(() => new TextChanges(editor), [editor])
  const placed = usePlacedPicks(textChanges, editor, brief)
  const cited = useCitedArticles(textChanges, editor, placed)
  const read = useSources(cited, libraryVersion)
  const states = useSourceStates(cited, libraryVersion)
  const trashed = useMemo(() => new Set([...states].flatMap(([id, state]) => (state === 'trashed' ? [id] : []))), [states])
  const findings = useFindings(editor === null ? null : brief, libraryVersion, trashed)
  const sources = useKeptSources(read, findings)
  const open = useCallback((id: BriefId) => change({ brief: id, caret: null }), [change])
  const show = useCallback(
    (id: string) => {
      if (editor !== null) showPlace(editor.view, id)
    },
    [editor],
  )
  /** The same, with the caret there. */
  const goTo = (id: string) => {
    const found = editor === null ? null : findNode(editor.state.doc, id)
    if (editor !== null && found !== null) {
      editor.commands.setTextSelection(found.position + 1)
      focusPage(editor, { scrolls: false })
    }
    show(id)
  }
  const showFinding = (place: FindingPlace) => {
    if (place.kind === 'brief') {
      editor?.view.dispatch(editor.state.tr.setSelection(Selection.atStart(editor.state.doc)))
      focusPage(editor)
    } else show(place.id)
  }
  return {
    opening,
    /** Briefs that were open before. */
    left,
    coming,
    brief,
    editor,
    setEditor,
    placed,
    sources,
    states,
    trashed,
    findings,
    text: useTextHead(textChanges, editor),
    /** When the text has changed, to whom something hangs on it. */
    textChanges,
    open,
    show,
    goTo,
    showFinding,
    /** Articles that the brief cites or quotes, in reading order, then those of picks kept for later. */
    cited,
    ...useFindRequest(),
  }
}
