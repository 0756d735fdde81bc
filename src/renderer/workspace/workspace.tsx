import './workspace.css'
import { Toaster } from '@fluentui/react-components'
import { useCallback, useMemo, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { KeyGuard, Session } from '#ipc/api'
import { message, problemMessage } from '#messages'
import { ImportScreen, PasteBox } from '../import/index.ts'
import { Palette } from '../palette/index.ts'
import { ReceiptDialog } from '../receipt/index.ts'
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
import { useImportActions } from './use-import-actions.ts'
import type { SideTab } from './side-pane.tsx'
import { useNotices } from './use-notices.tsx'
import { PickSurfaces } from './pick-surfaces.tsx'
import { usePaste } from './use-paste.ts'
import { usePicks } from './use-picks.ts'
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
  const [receiptOf, setReceiptOf] = useState<ArticleId | null>(null)
  const notices = useNotices()
  const reading = useReading(session, change)
  const writing = useWriting(session, change, reading.libraryVersion)
  const { editor, brief } = writing
  const picks = usePicks({ reading, writing, announce, tell: notices.tell })
  const importing = useImported(reading)
  const exporting = useExport(brief, notices.tellSaved)
  const briefs = useBriefFiles(writing, reading, notices)
  const toggleFindings = () => setAreFindingsShown((now) => !now)
  const actions: WindowActions = {
    ...briefs,
    importFiles: importing.choose,
    importFolder: importing.chooseFolder,
    importPaste: importing.paste,
    importShow: importing.show,
    exportDocx: exporting.start,
    findings: toggleFindings,
    palette: () => setIsPaletteOpen(true),
    goTo: (pane) => goTo(pane, { reader: reading.focus, brief: () => editor?.commands.focus(), side: picks.setSide }),
    insertNote: writing.addNote,
  }
  const commands = useCommands(editor, actions)
  useShortcuts(commands.all)
  useClosing(useCallback(() => Promise.all([brief?.close(), flushSession()]), [brief, flushSession]))
  useFaults(notices.tell)
  usePaste(importing.drop, importing.take)
  const screen = useImportActions({
    importing,
    flushBrief: async () => brief?.flush(),
    libraryChanged: reading.libraryChanged,
    articleChanged: (article) => {
      writing.sources.put(article)
      reading.libraryChanged()
    },
    onRemoved: (removed, kept) => session.article === removed && reading.open(kept),
    showReceipt: setReceiptOf,
    read: (id) => {
      importing.close()
      reading.open(id)
      reading.focus()
    },
  })
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
        imports={commands.imports}
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
        picks={picks}
        onReceipt={() => setReceiptOf(session.article)}
        onNewBrief={briefs.newBrief}
        areFindingsShown={areFindingsShown}
        onCloseFindings={toggleFindings}
      />
      <PickSurfaces picking={picks.picking} showInBrief={writing.show} />
      <StatusBar
        saving={writing.saving}
        text={writing.text}
        findings={writing.findings}
        onFindings={toggleFindings}
        announcement={exporting.isWriting ? message('export.working') : announcement}
        guard={guard}
      />
      {importing.isShown && <ImportScreen store={importing.store} actions={screen} />}
      {importing.isPasting && <PasteBox onImport={importing.take} onFiles={importing.drop} onClose={importing.closePaste} />}
      {receiptOf !== null && <ReceiptDialog id={receiptOf} onClose={() => setReceiptOf(null)} />}
      {exporting.asking !== null && (
        <ExportDialog findings={exporting.asking} onShow={writing.showFinding} onExport={exporting.write} onClose={exporting.cancel} />
      )}
      {isPaletteOpen && <Palette commands={commands.all} onArticle={reading.open} onClose={() => setIsPaletteOpen(false)} />}
      <DropVeil onFiles={importing.drop} onContent={importing.take} />
      <Toaster toasterId={notices.toaster} position="bottom-end" />
    </>
  )
}

/** Says that what is held over the window may be dropped. */
function DropVeil(arrivals: Parameters<typeof useFileDrop>[0]) {
  return useFileDrop(arrivals) && <div className="drop-veil">{message('app.drop')}</div>
}

/** Importing, with the first article that came in opened for reading. */
function useImported({ open, libraryChanged }: ReturnType<typeof useReading>) {
  return useImport({
    onChanged: libraryChanged,
    onDone: useCallback(
      (results) => {
        const first = results.flatMap((result) => (result.ok ? result.articles : []))[0]
        if (first !== undefined) open(first.id)
      },
      [open],
    ),
  })
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

interface Focus {
  readonly reader: () => void
  readonly brief: () => void
  readonly side: (tab: SideTab) => void
}

function goTo(pane: Parameters<WindowActions['goTo']>[0], focus: Focus): void {
  switch (pane) {
    case 'library':
      focus.side('articles')
      focusFirst('.library-list', '.library-search input')
      break
    case 'picks':
      focus.side('picks')
      focusFirst('.picks-list', '.picks-header button')
      break
    case 'reader':
    case 'brief':
      focus[pane]()
      break
  }
  // At once as well: the next key may come before the pane has answered.
  if (pane === 'reader') document.querySelector<HTMLElement>('[data-paragraph][aria-current="true"]')?.focus()
}

/** Gives the keyboard to the first of these that is there: at once, and again when the tab it stands on has been drawn. */
function focusFirst(...selectors: readonly string[]): void {
  const focus = () =>
    selectors
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
      ?.focus()
  focus()
  requestAnimationFrame(focus)
}
