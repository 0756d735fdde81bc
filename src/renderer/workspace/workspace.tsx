import './workspace.css'
import { Toaster } from '@fluentui/react-components'
import { useCallback, useMemo, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { KeyGuard, Session } from '#ipc/api'
import { message, problemMessage } from '#messages'
import { ImportScreen, PasteBox, type ScreenActions } from '../import/index.ts'
import { Palette } from '../palette/index.ts'
import { ReceiptDialog } from '../receipt/index.ts'
import { OriginalDialog } from '../reader/index.ts'
import { Ribbon } from '../ribbon/index.ts'
import { useVersionDialogs, VersionDialogs } from './article-versions.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { Panes } from './panes.tsx'
import { StatusBar } from './status-bar.tsx'
import { setMarking, setTextStyle } from './text-settings.ts'
import { TitleBar } from './title-bar.tsx'
import { ReadOnlyBar } from './read-only-bar.tsx'
import { UnsavedDialog } from './unsaved-dialog.tsx'
import { useClosing } from './use-app-events.ts'
import { useCommands, type WindowActions } from './use-commands.ts'
import { useExport } from './use-export.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useImport } from './use-import.ts'
import { useImportActions } from './use-import-actions.ts'
import { useLibrary } from './use-library.ts'

import { useNotices } from './use-notices.tsx'
import { useOriginal } from './use-original.ts'
import type { SideTab } from './side-pane.tsx'
import { PickSurfaces } from './pick-surfaces.tsx'
import { usePaste } from './use-paste.ts'
import { usePicks } from './use-picks.ts'
import { useReaderSize } from './use-reader-size.ts'
import { useReading } from './use-reading.ts'
import { useShownFindings } from './use-shown-findings.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useTrouble } from './use-trouble.ts'
import { useVersions } from './use-versions.ts'
import { useWriting } from './use-writing.ts'

interface WorkspaceProps {
  readonly guard: KeyGuard
  /** The library is what could be read of a damaged one, and takes no change. */
  readonly isReadOnly: boolean
  /** The name under which a damaged library is kept that was mended just now. */
  readonly backup: string | null
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  /** Writes the session at once. */
  readonly flushSession: () => Promise<unknown>
}

/** The three panes and everything around them. It owns what they share: which article, which brief, which picks. */
export function Workspace({ guard, isReadOnly, backup, session, change, flushSession }: WorkspaceProps) {
  const [announcement, announce] = useState('')
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const [receiptOf, setReceiptOf] = useState<ArticleId | null>(null)
  const notices = useNotices()
  const reading = useReading(session, change)
  const writing = useWriting(session, change, reading.libraryVersion)
  const { editor, brief } = writing
  const { flushPlace } = reading
  const picks = usePicks({ reading, writing, announce, tell: notices.tell })
  const importing = useImported(reading)
  const original = useOriginal(reading.article, notices.tell)
  const readerSize = useReaderSize(session.readerSize, change)
  const versions = useVersions({ ...writing, libraryVersion: reading.libraryVersion, tell: notices.tell })
  const dialogs = useVersionDialogs(reading, versions)
  const exporting = useExport(brief, versions.findings, notices.tellSaved)
  const findings = useShownFindings(writing, versions)
  const briefs = useBriefFiles(writing, reading, notices)
  const library = useLibrary({
    session,
    reading,
    writing,
    notices,
    importFiles: importing.choose,
    showReceipt: setReceiptOf,
    openBrief: writing.open,
  })
  const actions: WindowActions = {
    ...briefs,
    ...importActions(importing),
    exportDocx: exporting.start,
    findings: findings.toggle,
    palette: () => setIsPaletteOpen(true),
    goTo: (pane) => goTo(pane, { reader: reading.focus, brief: () => editor?.commands.focus(), side: picks.setSide }),
    insertNote: writing.addNote,
    reader: readerActions(reading, original.show, readerSize),
    ...dialogs,
  }
  const commands = useCommands(editor, actions, Object.values(library.commands))
  useShortcuts(commands.all)
  const closing = useWholeClosing(brief, { flushPlace, flushSession }, isReadOnly)
  useTrouble({ saving: writing.saving, editor, isReadOnly, backup, tell: notices.tell })
  usePaste(importing.drop, importing.take)
  const screen = useScreenActions({ importing, writing, reading, session, showReceipt: setReceiptOf })
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
      {isReadOnly && <ReadOnlyBar />}
      <Panes
        session={session}
        change={change}
        reading={reading}
        writing={writing}
        importing={importing}
        library={library}
        versions={versions}
        picks={picks}
        onReceipt={() => setReceiptOf(session.article)}
        onOriginal={original.show}
        readerSize={readerSize}
        onNewBrief={briefs.newBrief}
        findings={findings}
      />
      <PickSurfaces picking={picks.picking} showInBrief={writing.show} />
      <StatusBar
        saving={isReadOnly ? null : writing.saving}
        text={writing.text}
        findings={findings.all}
        onFindings={findings.toggle}
        announcement={exporting.isWriting ? message('export.working') : announcement}
        guard={guard}
      />
      <ImportSurfaces importing={importing} actions={screen} />
      {receiptOf !== null && <ReceiptDialog id={receiptOf} onClose={() => setReceiptOf(null)} />}
      <OriginalQuestion original={original} />
      <VersionDialogs dialogs={dialogs} reading={reading} versions={versions} tell={notices.tell} />
      <ExportQuestion exporting={exporting} onShow={findings.show} />
      {closing.isAsking && <UnsavedDialog onStay={closing.stay} onSaveFile={briefs.saveBrief} onClose={closing.giveUp} />}
      {isPaletteOpen && <Palette commands={commands.all} onArticle={reading.open} onClose={() => setIsPaletteOpen(false)} />}
      <DropVeil onFiles={importing.drop} onContent={importing.take} />
      <Toaster toasterId={notices.toaster} position="bottom-end" />
    </>
  )
}

function importActions({ choose, chooseFolder, paste, show }: ReturnType<typeof useImport>) {
  return { importFiles: choose, importFolder: chooseFolder, importPaste: paste, importShow: show }
}

/** The screen of importing, and the box to paste into. */
function ImportSurfaces({ importing, actions }: { readonly importing: ReturnType<typeof useImport>; readonly actions: ScreenActions }) {
  return (
    <>
      {importing.isShown && <ImportScreen store={importing.store} actions={actions} />}
      {importing.isPasting && <PasteBox onImport={importing.take} onFiles={importing.drop} onClose={importing.closePaste} />}
    </>
  )
}

interface ExportQuestionProps {
  readonly exporting: ReturnType<typeof useExport>
  readonly onShow: ReturnType<typeof useShownFindings>['show']
}

/** What is to be settled before an export. */
function ExportQuestion({ exporting: { asking, write, cancel }, onShow }: ExportQuestionProps) {
  return asking !== null && <ExportDialog findings={asking} onShow={onShow} onExport={write} onClose={cancel} />
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

interface ScreenParts {
  readonly importing: ReturnType<typeof useImport>
  readonly writing: ReturnType<typeof useWriting>
  readonly reading: ReturnType<typeof useReading>
  readonly session: Session
  readonly showReceipt: (id: ArticleId) => void
}

/** What the screen of importing does to the rest of the window. */
function useScreenActions({ importing, writing, reading, session, showReceipt }: ScreenParts) {
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
      reading.read(id)
    },
  })
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

/** Before the window goes, everything in it is written. */
function useWholeClosing(
  brief: ReturnType<typeof useWriting>['brief'],
  { flushPlace, flushSession }: { readonly flushPlace: () => Promise<unknown>; readonly flushSession: () => Promise<unknown> },
  isReadOnly: boolean,
) {
  return useClosing(
    useCallback(() => Promise.all([brief?.close(), flushPlace(), flushSession()]), [brief, flushPlace, flushSession]),
    // Nothing is kept in a library that is open to be read only, and that has been said.
    useCallback(async () => !isReadOnly && (await brief?.flush()) === 'failed', [brief, isReadOnly]),
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
