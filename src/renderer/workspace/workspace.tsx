import './workspace.css'
import { Toaster } from '@fluentui/react-components'
import { useCallback, useMemo, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { KeyGuard, Session } from '#ipc/api'
import { message, problemMessage } from '#messages'
import { ImportReport } from '../library/index.ts'
import { Palette } from '../palette/index.ts'
import { Ribbon } from '../ribbon/index.ts'
import { ExportDialog } from './export-dialog.tsx'
import { Panes } from './panes.tsx'
import { StatusBar } from './status-bar.tsx'
import { setMarking, setTextStyle } from './text-settings.ts'
import { TitleBar } from './title-bar.tsx'
import { useClosing, useFaults } from './use-app-events.ts'
import { useCommands, type WindowActions } from './use-commands.ts'
import { useExport } from './use-export.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useImport } from './use-import.ts'
import { useNotices } from './use-notices.tsx'
import { usePlacing } from './use-placing.ts'
import { useReading } from './use-reading.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useWriting } from './use-writing.ts'

interface WorkspaceProps {
  readonly guard: KeyGuard
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  /** Writes the session at once. */
  readonly flushSession: () => Promise<unknown>
}

/** The three panes and everything around them. It owns what they share: which article, which brief, which picks. */
export function Workspace({ guard, session, change, flushSession }: WorkspaceProps) {
  const [announcement, announce] = useState('')
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const [areFindingsShown, setAreFindingsShown] = useState(false)
  const notices = useNotices()
  const reading = useReading(session, change)
  const writing = useWriting(session, change, reading.libraryVersion)
  const { editor, brief } = writing
  const place = usePlacing({ editor, brief, article: reading.article, announce })
  const importing = useImported(reading)
  const exporting = useExport(brief, notices.tellSaved)
  const briefs = useBriefFiles(writing, reading, notices)
  const toggleFindings = () => setAreFindingsShown((now) => !now)
  const actions: WindowActions = {
    ...briefs,
    importFiles: importing.choose,
    exportDocx: exporting.start,
    findings: toggleFindings,
    palette: () => setIsPaletteOpen(true),
    goTo: (pane) => goTo(pane, { reader: reading.focus, brief: () => editor?.commands.focus() }),
    insertNote: writing.addNote,
  }
  const commands = useCommands(editor, actions)
  useShortcuts(commands.all)
  useClosing(useCallback(() => Promise.all([brief?.close(), flushSession()]), [brief, flushSession]))
  useFaults(notices.tell)
  const complete = (id: ArticleId) => {
    importing.closeReport()
    reading.open(id)
    reading.askDetails()
  }
  return (
    <>
      <TitleBar
        text={writing.text}
        currentBrief={session.brief}
        onBrief={writing.open}
        briefCommands={commands.briefs}
        onPalette={actions.palette}
        theme={session.theme}
        onTheme={(theme) => change({ theme })}
      />
      <Ribbon
        groups={commands.groups}
        outcome={commands.outcome}
        style={{ value: commands.style, onChange: (style) => setTextStyle(editor, style) }}
        text={writing.text}
        onMarking={(marking) => setMarking(editor, marking)}
      />
      <Panes
        session={session}
        change={change}
        reading={reading}
        writing={writing}
        importing={importing}
        onPlace={place}
        onNewBrief={briefs.newBrief}
        areFindingsShown={areFindingsShown}
        onCloseFindings={toggleFindings}
      />
      <StatusBar
        saving={writing.saving}
        text={writing.text}
        findings={writing.findings}
        onFindings={toggleFindings}
        announcement={exporting.isWriting ? message('export.working') : announcement}
        guard={guard}
      />
      {importing.results !== null && <ImportReport results={importing.results} onClose={importing.closeReport} onComplete={complete} />}
      {exporting.asking !== null && (
        <ExportDialog findings={exporting.asking} onShow={writing.showFinding} onExport={exporting.write} onClose={exporting.cancel} />
      )}
      {isPaletteOpen && <Palette commands={commands.all} onArticle={reading.open} onClose={() => setIsPaletteOpen(false)} />}
      <DropVeil drop={importing.drop} />
      <Toaster toasterId={notices.toaster} position="bottom-end" />
    </>
  )
}

/** Says that files held over the window may be dropped. */
function DropVeil({ drop }: { readonly drop: (files: readonly File[]) => void }) {
  return useFileDrop(drop) && <div className="drop-veil">{message('app.drop')}</div>
}

/** Importing, with the first article that came in opened for reading. */
function useImported({ open, libraryChanged }: ReturnType<typeof useReading>) {
  return useImport(
    useCallback(
      (results) => {
        libraryChanged()
        const first = results.flatMap((result) => (result.ok ? result.articles : []))[0]
        if (first !== undefined) open(first.id)
      },
      [open, libraryChanged],
    ),
  )
}

/** New briefs, and briefs as files of their own. */
function useBriefFiles(
  { brief, open }: ReturnType<typeof useWriting>,
  { libraryChanged }: ReturnType<typeof useReading>,
  { tell, tellSaved }: ReturnType<typeof useNotices>,
) {
  return useMemo(
    () => ({
      newBrief: () => void window.attache.createBrief().then(open),
      openBrief: () =>
        void window.attache.openBriefFile().then((opened) => {
          if (opened.kind === 'opened') {
            libraryChanged()
            open(opened.id)
          } else if (opened.kind === 'problem') {
            tell(problemMessage(opened.problem, ['briefFile', 'import', 'store'], { file: message('brief.file') }), 'error')
          }
        }),
      saveBrief: () => {
        if (brief !== null) void window.attache.saveBriefFile(brief.brief()).then(tellSaved)
      },
    }),
    [brief, open, libraryChanged, tell, tellSaved],
  )
}

function goTo(pane: 'library' | 'reader' | 'brief', focus: { readonly reader: () => void; readonly brief: () => void }): void {
  if (pane === 'library') document.querySelector<HTMLElement>('.library-list, .library-search input')?.focus()
  else focus[pane]()
  // At once as well: the next key may come before the pane has answered.
  if (pane === 'reader') document.querySelector<HTMLElement>('[data-paragraph][aria-current="true"]')?.focus()
}
