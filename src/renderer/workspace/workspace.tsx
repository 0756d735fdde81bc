import './workspace.css'
import { Link, Toast, Toaster, ToastFooter, ToastTitle, useId, useToastController } from '@fluentui/react-components'
import type { Editor } from '@tiptap/react'
import { useCallback, useMemo, useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { ArticleId } from '#core/article'
import type { BriefId } from '#core/brief'
import type { FindingPlace } from '#core/check'
import { locate, type PickId } from '#core/picks'
import type { KeyGuard, Session } from '#ipc/api'
import { message, problemMessage } from '#messages'
import { insertNote } from '../editor/document/index.ts'
import { ImportReport } from '../library/import-report.tsx'
import { LibraryPane } from '../library/library-pane.tsx'
import { Palette } from '../palette/palette.tsx'
import { ReaderPane } from '../reader/reader-pane.tsx'
import { Ribbon } from '../ribbon/ribbon.tsx'
import { BriefPane } from './brief-pane.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { savedSentence } from './saved-sentence.ts'
import { showPlace } from './show-place.ts'
import { StatusBar } from './status-bar.tsx'
import { setMarking, setTextStyle } from './text-settings.ts'
import { TitleBar } from './title-bar.tsx'
import { useClosing, useFaults } from './use-app-events.ts'
import { useArticle } from './use-article.ts'
import { useCommands } from './use-commands.ts'
import { useExport } from './use-export.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useFindings } from './use-findings.ts'
import { useImport } from './use-import.ts'
import { useOpenedBrief } from './use-opened-brief.ts'
import { usePlacing } from './use-placing.ts'
import { sectionsByArticle, usePlacedPicks } from './use-placed-picks.ts'
import { useSaveState } from './use-save-state.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useSources } from './use-sources.ts'
import { useTextState } from './use-text-state.ts'
import { useTextVersion } from './use-text-version.ts'

interface WorkspaceProps {
  readonly guard: KeyGuard
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  /** Writes the session at once. */
  readonly flushSession: () => Promise<unknown>
}

/** The three panes and everything around them. It owns what they share: which article, which brief, which picks. */
export function Workspace({ guard, session, change, flushSession }: WorkspaceProps) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const [libraryVersion, setLibraryVersion] = useState(0)
  const [readerFocus, setReaderFocus] = useState(0)
  const [details, setDetails] = useState(0)
  const [announcement, announce] = useState('')
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const [areFindingsShown, setAreFindingsShown] = useState(false)
  const [noteToEdit, setNoteToEdit] = useState<string | null>(null)
  const toaster = useId('toaster')
  const { dispatchToast } = useToastController(toaster)

  const opening = useOpenedBrief(session.brief)
  const brief = opening?.kind === 'opened' ? opening.brief : null
  const article = useArticle(session.article, libraryVersion)
  const textVersion = useTextVersion(editor)
  const placed = usePlacedPicks(editor, brief, textVersion)
  const sources = useSources(placed.map(({ pick }) => pick.article))
  const findings = useFindings(brief, textVersion + libraryVersion)
  const saving = useSaveState(brief)
  const text = useTextState(editor, textVersion)
  const place = usePlacing({ editor, brief, article, announce })

  const openArticle = useCallback((id: ArticleId, paragraph = 0) => change({ article: id, paragraph }), [change])
  const openBrief = useCallback((id: BriefId) => change({ brief: id, caret: null }), [change])
  const toast = useCallback(
    (sentence: string, intent: 'success' | 'error', canShow = false) => {
      dispatchToast(
        <Toast>
          <ToastTitle>{sentence}</ToastTitle>
          {canShow && (
            <ToastFooter>
              <Link onClick={() => void window.attache.showSaved()}>{message('export.show')}</Link>
            </ToastFooter>
          )}
        </Toast>,
        { intent, timeout: intent === 'error' ? -1 : 6000 },
      )
    },
    [dispatchToast],
  )
  const told = (saved: Parameters<typeof savedSentence>[0]) => {
    const sentence = savedSentence(saved)
    if (sentence !== null) toast(sentence, saved.kind === 'saved' ? 'success' : 'error', saved.kind === 'saved')
  }
  const importing = useImport(
    useCallback(
      (results) => {
        setLibraryVersion((now) => now + 1)
        const first = results.flatMap((result) => (result.ok ? result.articles : []))[0]
        if (first !== undefined) openArticle(first.id)
      },
      [openArticle],
    ),
  )
  const exporting = useExport(brief, told)
  const isDropping = useFileDrop(importing.drop)

  const showSource = useCallback(
    (id: PickId) => {
      const pick = brief?.document.pick(id) ?? null
      if (pick === null) return
      const known = sources.articles.get(pick.article)
      const anchor = known === undefined ? null : locate(pick, known)
      const span = anchor !== null && 'span' in anchor ? anchor.span : pick.span
      openArticle(pick.article, span.paragraph)
      setReaderFocus((now) => now + 1)
    },
    [brief, sources, openArticle],
  )
  const showInBrief = useCallback(
    (id: string) => {
      if (editor !== null) showPlace(editor.view.dom, id)
    },
    [editor],
  )
  const showFinding = (found: FindingPlace) => {
    if (found.kind === 'brief') editor?.commands.focus('start')
    else showInBrief(found.id)
  }
  const goTo = (pane: 'library' | 'reader' | 'brief') => {
    if (pane === 'reader') setReaderFocus((now) => now + 1)
    else if (pane === 'brief') editor?.commands.focus()
    else document.querySelector<HTMLElement>('.library-list, .library-search input')?.focus()
  }
  const commands = useCommands(editor, {
    importFiles: importing.choose,
    newBrief: () => void window.attache.createBrief().then(openBrief),
    openBrief: () =>
      void window.attache.openBriefFile().then((opened) => {
        if (opened.kind === 'opened') {
          setLibraryVersion((now) => now + 1)
          openBrief(opened.id)
        } else if (opened.kind === 'problem')
          toast(problemMessage(opened.problem, ['briefFile', 'import', 'store'], { file: message('brief.file') }), 'error')
      }),
    saveBrief: () => {
      if (brief !== null) void window.attache.saveBriefFile(brief.brief()).then(told)
    },
    exportDocx: exporting.start,
    findings: () => setAreFindingsShown((now) => !now),
    palette: () => setIsPaletteOpen(true),
    goTo,
    insertNote: () => {
      if (editor === null) return
      const inserted = insertNote(editor.state)
      if (inserted === null) return
      editor.view.dispatch(inserted.transaction)
      setNoteToEdit(inserted.id)
    },
  })
  useShortcuts(commands.all)
  useClosing(
    useCallback(async () => {
      await brief?.close()
      await flushSession()
    }, [brief, flushSession]),
  )
  useFaults(useCallback((sentence, recovered) => toast(sentence, recovered ? 'success' : 'error'), [toast]))

  const usedIn = useMemo(() => sectionsByArticle(placed), [placed])
  const picksHere = useMemo(() => placed.filter(({ pick }) => pick.article === session.article), [placed, session.article])
  return (
    <>
      <TitleBar
        briefTitle={text?.title ?? null}
        currentBrief={session.brief}
        onBrief={openBrief}
        briefCommands={commands.briefs}
        onPalette={() => setIsPaletteOpen(true)}
        theme={session.theme}
        onTheme={(theme) => change({ theme })}
      />
      <Ribbon
        groups={commands.groups}
        outcome={commands.outcome}
        style={{ value: commands.style, onChange: (style) => setTextStyle(editor, style) }}
        marking={{ value: text?.marking ?? null, onChange: (marking) => setMarking(editor, marking) }}
      />
      <Group
        className="panes"
        defaultLayout={{ ...session.layout }}
        onLayoutChanged={({ library = 22, reader = 36, brief: page = 42 }) => change({ layout: { library, reader, brief: page } })}
      >
        <Panel id="library" minSize={200} collapsible collapsedSize={0}>
          <LibraryPane
            selected={session.article}
            onSelect={openArticle}
            onRead={() => setReaderFocus((now) => now + 1)}
            onImport={importing.choose}
            importing={importing.progress}
            onCancelImport={importing.cancel}
            version={libraryVersion}
            usedIn={usedIn}
          />
        </Panel>
        <Separator aria-label={message('pane.resizeLibrary')} />
        <Panel id="reader" minSize={280} collapsible collapsedSize={0}>
          <ReaderPane
            article={article}
            current={session.paragraph}
            onCurrent={(paragraph) => change({ paragraph })}
            picks={picksHere}
            onSend={place}
            onSendToCaret={(spans) => place(spans, 'caret')}
            onShowInBrief={({ place: id }) => showInBrief(id)}
            onMetadata={(metadata) => {
              if (session.article === null) return
              void window.attache.updateMetadata({ id: session.article, metadata }).then((changed) => {
                if (changed !== null) sources.put(changed)
                setLibraryVersion((now) => now + 1)
              })
            }}
            onImport={importing.choose}
            focusRequest={readerFocus}
            detailsRequest={details}
          />
        </Panel>
        <Separator aria-label={message('pane.resizeBrief')} />
        <Panel id="brief" minSize={360} collapsible collapsedSize={0}>
          <BriefPane
            opening={opening}
            isChosen={session.brief !== null}
            onNew={commands.newBrief.run}
            sources={sources}
            onShowSource={showSource}
            caret={session.caret}
            onCaret={(caret) => change({ caret })}
            onEditor={setEditor}
            noteToEdit={noteToEdit}
            onNoteClosed={() => setNoteToEdit(null)}
            findings={areFindingsShown ? (findings ?? []) : null}
            onShowFinding={showFinding}
            onCloseFindings={() => setAreFindingsShown(false)}
          />
        </Panel>
      </Group>
      <StatusBar
        saving={saving}
        counts={text?.counts ?? null}
        findings={findings?.length ?? null}
        onFindings={() => setAreFindingsShown((now) => !now)}
        announcement={exporting.isWriting ? message('export.working') : announcement}
        guard={guard}
      />
      {importing.results !== null && (
        <ImportReport
          results={importing.results}
          onClose={importing.closeReport}
          onComplete={(id) => {
            importing.closeReport()
            openArticle(id)
            setDetails((now) => now + 1)
          }}
        />
      )}
      {exporting.asking !== null && (
        <ExportDialog findings={exporting.asking} onShow={showFinding} onExport={exporting.write} onClose={exporting.cancel} />
      )}
      {isPaletteOpen && <Palette commands={commands.all} onArticle={openArticle} onClose={() => setIsPaletteOpen(false)} />}
      {isDropping && <div className="drop-veil">{message('app.drop')}</div>}
      <Toaster toasterId={toaster} position="bottom-end" />
    </>
  )
}
