import './workspace.css'
import { Toaster } from '@fluentui/react-components'
import { useCallback, useMemo, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { KeyGuard, Session } from '#ipc/api'
import { message, problemMessage } from '#messages'
import { ImportScreen, PasteBox } from '../import/index.ts'
import { Palette } from '../palette/index.ts'
import { OriginalDialog } from '../reader/index.ts'
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
import { useNotices } from './use-notices.tsx'
import { useOriginal } from './use-original.ts'
import { usePaste } from './use-paste.ts'
import { usePlacing } from './use-placing.ts'
import { useReaderSize } from './use-reader-size.ts'
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
  const { flushPlace } = reading
  const place = usePlacing({ editor, brief, article: reading.article, announce })
  const importing = useImported(reading)
  const original = useOriginal(reading.article, notices.tell)
  const readerSize = useReaderSize(session.readerSize, change)
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
    goTo: (pane) => goTo(pane, { reader: reading.focus, brief: () => editor?.commands.focus() }),
    insertNote: writing.addNote,
    reader: readerActions(reading, original.show, readerSize),
  }
  const commands = useCommands(editor, actions)
  useShortcuts(commands.all)
  useClosing(useCallback(() => Promise.all([brief?.close(), flushPlace(), flushSession()]), [brief, flushPlace, flushSession]))
  useFaults(notices.tell)
  usePaste(importing.drop, importing.take)
  const screen = useScreenActions({ session, importing, reading, writing, showReceipt: setReceiptOf })
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
        onPlace={place}
        onReceipt={() => setReceiptOf(session.article)}
        onOriginal={original.show}
        readerSize={readerSize}
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
      {importing.isShown && <ImportScreen store={importing.store} actions={screen} />}
      {importing.isPasting && <PasteBox onImport={importing.take} onFiles={importing.drop} onClose={importing.closePaste} />}
      {receiptOf !== null && <ReceiptDialog id={receiptOf} onClose={() => setReceiptOf(null)} />}
      <OriginalQuestion original={original} />
      {exporting.asking !== null && (
        <ExportDialog findings={exporting.asking} onShow={writing.showFinding} onExport={exporting.write} onClose={exporting.cancel} />
      )}
      {isPaletteOpen && <Palette commands={commands.all} onArticle={reading.open} onClose={() => setIsPaletteOpen(false)} />}
      <DropVeil onFiles={importing.drop} onContent={importing.take} />
      <Toaster toasterId={notices.toaster} position="bottom-end" />
    </>
  )
}

interface ScreenAround {
  readonly session: Session
  readonly importing: ReturnType<typeof useImport>
  readonly reading: ReturnType<typeof useReading>
  readonly writing: ReturnType<typeof useWriting>
  readonly showReceipt: (id: ArticleId) => void
}

/** What the screen of importing does to the rest of the window. */
function useScreenActions({ session, importing, reading, writing, showReceipt }: ScreenAround) {
  return useImportActions({
    importing,
    flushBrief: async () => writing.brief?.flush(),
    libraryChanged: reading.libraryChanged,
    articleChanged: (article) => {
      writing.sources.put(article)
      reading.libraryChanged()
    },
    onRemoved: (removed, kept) => session.article === removed && reading.open(kept),
    showReceipt,
    read: (id) => {
      importing.close()
      reading.open(id)
      reading.focus()
    },
  })
}

/** Asks before an original is shown that may go online. */
function OriginalQuestion({ original: { asking, open, cancel } }: { readonly original: ReturnType<typeof useOriginal> }) {
  return asking !== null && <OriginalDialog file={asking.original.name} onOpen={() => open(asking)} onClose={cancel} />
}

/** What the commands can do with the article being read. */
function readerActions(
  { article, neighbours, step, find, askDetails, focus }: ReturnType<typeof useReading>,
  original: () => void,
  size: ReturnType<typeof useReaderSize>,
) {
  if (article === null) return null
  return {
    find: () => {
      focus()
      find(null)
    },
    details: askDetails,
    original,
    next: neighbours === null || neighbours.next === null ? null : () => step('next'),
    previous: neighbours === null || neighbours.previous === null ? null : () => step('previous'),
    larger: size.larger,
    smaller: size.smaller,
    normalSize: size.reset,
  }
}

/** Says that what is held over the window may be dropped. */
function DropVeil(arrivals: Parameters<typeof useFileDrop>[0]) {
  return useFileDrop(arrivals) && <div className="drop-veil">{message('app.drop')}</div>
}

/** Importing. The first article that came in is opened for reading, unless something else is being read meanwhile. */
function useImported({ article, open, libraryChanged }: ReturnType<typeof useReading>) {
  const isNothingRead = article === null
  return useImport({
    onChanged: libraryChanged,
    onDone: useCallback(
      (results, isWatched) => {
        const first = results.flatMap((result) => (result.ok ? result.articles : []))[0]
        if (first !== undefined && (isWatched || isNothingRead)) open(first.id)
      },
      [open, isNothingRead],
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

function goTo(pane: 'library' | 'reader' | 'brief', focus: { readonly reader: () => void; readonly brief: () => void }): void {
  if (pane === 'library') document.querySelector<HTMLElement>('.library-list, .library-search input')?.focus()
  else focus[pane]()
  // At once as well: the next key may come before the pane has answered.
  if (pane === 'reader') document.querySelector<HTMLElement>('[data-paragraph][aria-current="true"]')?.focus()
}
