import './workspace.css'
import { Toaster } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { ArticleId } from '#core/article'
import { type AddedStyle, citationStyles } from '#core/brief'
import type { KeyGuard, Session } from '#ipc/api'
import { message } from '#messages'
import { AboutDialog } from '../about/index.ts'
import { ImportScreen, PasteBox, type ScreenActions } from '../import/index.ts'
import { Palette } from '../palette/index.ts'
import { ReceiptDialog } from '../receipt/index.ts'
import { OriginalDialog } from '../reader/index.ts'
import { VersionDialogs } from './article-versions.tsx'
import { exportStyles } from './export-styles.ts'
import { ExportSurface } from './export-surface.tsx'
import { Panes } from './panes.tsx'
import { StatusBar } from './status-bar.tsx'
import { Top } from './top.tsx'
import { setCitationStyle } from './text-settings.ts'
import { ReadOnlyBar } from './read-only-bar.tsx'
import { UnsavedDialog } from './unsaved-dialog.tsx'
import { focusPage } from './focus-page.ts'
import { goTo } from './go-to.ts'
import { useBeside } from './use-beside.ts'
import { useCitationStyles } from './use-citation-styles.ts'
import { useBriefFiles } from './use-brief-files.ts'
import { useCommands, useMenu, useShortcuts, type WindowActions } from './commands/index.ts'
import { HistoryDialogs } from './history-dialogs.tsx'
import { useExport } from './use-export.ts'
import { useFonts } from './use-fonts.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useImport } from './use-import.ts'
import { useImportActions } from './use-import-actions.ts'
import { useLibrary } from './use-library.ts'
import { noteActions } from './note-actions.ts'
import { useNotices } from './use-notices.tsx'
import { PickSurfaces } from './pick-surfaces.tsx'
import { usePaste } from './use-paste.ts'
import { usePicks } from './use-picks.ts'
import { useReadArticle } from './use-read-article.ts'
import { useReading } from './use-reading.ts'
import { useRichCopy } from './use-rich-copy.ts'
import { useShownFindings } from './use-shown-findings.ts'
import { TradecraftSurfaces } from './tradecraft-surfaces.tsx'
import { useTextSurfaces } from './use-text-surfaces.tsx'
import { useStructure } from './use-structure.tsx'
import { useTradecraft } from './use-tradecraft.ts'
import { useTrouble } from './use-trouble.ts'
import { useWriting } from './use-writing.ts'
import { useWholeClosing } from './use-whole-closing.ts'

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
  const openPalette = useCallback(() => setIsPaletteOpen(true), [])
  const [receiptOf, setReceiptOf] = useState<ArticleId | null>(null)
  const notices = useNotices()
  const reading = useReading(session, change)
  const writing = useWriting(session, change, reading.libraryVersion)
  const { editor, brief } = writing
  const picks = usePicks({ reading, writing, announce, tell: notices.tell })
  const fonts = useFonts(notices.tell)
  const beside = useBeside(writing, { session, change, reading, picks, fonts, announce, notices })
  const { aside, notes, history } = beside
  const tradecraft = useTradecraft({ reading, writing, picks, announce, tell: notices.tell })
  const importing = useImported(reading)
  const { original, readerSize, versions, dialogs } = useReadArticle(reading, { writing, session, change, tell: notices.tell })
  const styles = useCitationStyles(editor, writing.text?.citationStyle ?? null, notices)
  const { exporting, copyRich } = useSending(writing, { versions, addedStyles: styles.added, fonts, notices, announce })
  const findings = useShownFindings(writing, versions, reading)
  const [isAboutOpen, setIsAboutOpen] = useState(false)
  const briefs = useBriefFiles(writing, reading, notices)
  const structure = useStructure(writing, briefs, notices)
  const library = useLibrary({ ...libraryParts(reading, writing, importing), session, notices, showReceipt: setReceiptOf })
  const surfaces = useTextSurfaces({ editor, session, change, tell: notices.tell })
  const actions: WindowActions = {
    text: surfaces.actions,
    ...briefs,
    ...importActions(importing),
    exportBrief: exporting.start,
    copyRich,
    aside,
    palette: openPalette,
    goTo: (pane) => goTo(pane, { reader: reading.focus, brief: () => focusPage(editor), side: picks.setSide }),
    tradecraft,
    notes: noteActions(notes, aside, session.article),
    structure: structure.actions,
    styles: styles.actions,
    about: () => setIsAboutOpen(true),
    reader: readerActions(reading, original.show, readerSize),
    ...dialogs,
    ...reviewActions(beside),
  }
  const commands = useCommands(editor, actions, Object.values(library.commands))
  useShortcuts(commands.all)
  useMenu(commands.all)
  const closing = useWholeClosing(writing, { flushPlace: reading.flushPlace, flushSession }, isReadOnly)
  useTrouble({ brief, editor, isReadOnly, backup, tell: notices.tell })
  usePaste(importing.drop, importing.take)
  const screen = useScreenActions({ importing, writing, reading, session, showReceipt: setReceiptOf })
  return (
    <>
      <Top {...topOf(session, writing)} addedStyles={styles.added} change={change} commands={commands} onPalette={openPalette} />
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
        dialogs={dialogs}
        readerSize={readerSize}
        onNewBrief={briefs.newBrief}
        findings={findings}
        {...beside}
        notes={notes}
        tradecraft={tradecraft}
      />
      <EntrySurfaces picks={picks} tradecraft={tradecraft} writing={writing} history={history} />
      <StatusBar
        brief={isReadOnly ? null : brief}
        writing={writing}
        findings={findings.all}
        onFindings={() => aside.toggle('findings')}
        onCounts={surfaces.actions.counts}
        announcement={announcement}
        guard={guard}
      />
      <ImportSurfaces importing={importing} actions={screen} />
      {receiptOf !== null && <ReceiptDialog id={receiptOf} onClose={() => setReceiptOf(null)} />}
      {surfaces.drawn}
      <OriginalQuestion original={original} />
      <VersionDialogs dialogs={dialogs} reading={reading} versions={versions} tell={notices.tell} />
      <ExportSurface exporting={exporting} findings={findings} writing={writing} />
      {closing.asking !== null && (
        <UnsavedDialog why={closing.asking} onStay={closing.stay} onSaveFile={briefs.saveBrief} onClose={closing.giveUp} />
      )}
      {structure.surfaces}
      {isAboutOpen && <AboutDialog onClose={() => setIsAboutOpen(false)} />}
      {isPaletteOpen && <Palette commands={commands.all} onArticle={reading.open} onClose={() => setIsPaletteOpen(false)} />}
      <DropVeil onFiles={importing.drop} onContent={importing.take} />
      <Toaster toasterId={notices.toaster} position="bottom-end" />
    </>
  )
}

/** What the title bar and the ribbon show. */
function topOf({ theme, brief }: Session, { editor, text, open }: ReturnType<typeof useWriting>) {
  return { theme, brief, editor, text, onBrief: open }
}

interface EntrySurfacesProps {
  readonly picks: ReturnType<typeof usePicks>
  readonly tradecraft: ReturnType<typeof useTradecraft>
  readonly writing: ReturnType<typeof useWriting>
  readonly history: ReturnType<typeof useBeside>['history']
}

/** What is open about a pick, an entry or a version of the brief. */
function EntrySurfaces({ picks, tradecraft, writing, history }: EntrySurfacesProps) {
  return (
    <>
      <PickSurfaces picking={picks.picking} showInBrief={writing.show} onLink={tradecraft.model.onLinkPick} />
      <TradecraftSurfaces tradecraft={tradecraft} writing={writing} />
      <HistoryDialogs history={history} />
    </>
  )
}

function reviewActions({ comments: { start, next, previous }, history: { name }, pages: { print } }: ReturnType<typeof useBeside>) {
  return { comment: start, nextComment: next, previousComment: previous, keepVersion: name, print }
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

function libraryParts(
  reading: ReturnType<typeof useReading>,
  writing: ReturnType<typeof useWriting>,
  importing: Pick<ReturnType<typeof useImport>, 'choose'>,
) {
  return { reading, writing, importFiles: importing.choose, openBrief: writing.open }
}

interface SendingParts {
  readonly fonts: ReturnType<typeof useFonts>
  readonly versions: ReturnType<typeof useReadArticle>['versions']
  readonly addedStyles: readonly AddedStyle[]
  readonly notices: ReturnType<typeof useNotices>
  readonly announce: (sentence: string) => void
}

/** The ways of the brief out of the app. */
function useSending(writing: ReturnType<typeof useWriting>, { versions, addedStyles, fonts, notices, announce }: SendingParts) {
  const { editor, brief, text, trashed, findings } = writing
  const own = text?.citationStyle ?? citationStyles[0]
  const styles = exportStyles(addedStyles, own)
  const exporting = useExport({
    brief,
    language: text?.language ?? 'en-GB',
    styles: styles.all,
    ownStyle: styles.idOf(own),
    fonts,
    restyle: (id) => {
      const style = styles.byId(id)
      if (style !== undefined) setCitationStyle(editor, style)
    },
    more: versions.findings,
    trashed,
    found: findings,
    tell: notices.tell,
  })
  const copy = useRichCopy(writing, notices, announce)
  return { exporting, copyRich: () => void copy() }
}

/** Asks before an original is shown that may go online. */
function OriginalQuestion({ original: { asking, open, cancel } }: { readonly original: ReturnType<typeof useReadArticle>['original'] }) {
  return asking !== null && <OriginalDialog file={asking.original.name} onOpen={() => open(asking)} onClose={cancel} />
}

/** What the commands can do with the article being read. */
function readerActions(
  { article, neighbours, step, find, askDetails, focus }: ReturnType<typeof useReading>,
  original: () => void,
  size: ReturnType<typeof useReadArticle>['readerSize'],
) {
  if (article === null) return null
  return {
    find: () => {
      focus()
      find(null)
    },
    details: () => askDetails(article.id),
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

/** Importing. The first article that came in is opened for reading, unless something else is being read, or about to be, meanwhile. */
function useImported({ isNothingRead, open, libraryChanged }: ReturnType<typeof useReading>) {
  return useImport({
    onChanged: libraryChanged,
    onDone: useCallback(
      (results, isWatched) => {
        const first = results.flatMap((result) => (result.ok ? result.articles : []))[0]
        if (first !== undefined && (isWatched || isNothingRead())) open(first.id)
      },
      [open, isNothingRead],
    ),
  })
}
