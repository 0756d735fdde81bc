import { useCallback, useMemo } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { ArticleId, Metadata } from '#core/article'
import { locate, type PickId } from '#core/picks'
import type { Session } from '#ipc/api'
import { message } from '#messages'
import { ImportLine } from '../import/index.ts'
import { LibraryPane } from '../library/index.ts'
import { ReaderPane, type ReaderSize } from '../reader/index.ts'
import { BriefPane } from './brief-pane.tsx'
import type { useImport } from './use-import.ts'
import { sectionsByArticle } from './use-placed-picks.ts'
import type { usePlacing } from './use-placing.ts'
import type { useReading } from './use-reading.ts'
import type { useWriting } from './use-writing.ts'

interface PanesProps {
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  readonly reading: ReturnType<typeof useReading>
  readonly writing: ReturnType<typeof useWriting>
  readonly importing: ReturnType<typeof useImport>
  readonly onPlace: ReturnType<typeof usePlacing>
  /** Shows the receipt of the article being read. */
  readonly onReceipt: () => void
  /** Shows its original file in another program. */
  readonly onOriginal: () => void
  readonly readerSize: ReaderSize
  readonly onNewBrief: () => void
  readonly areFindingsShown: boolean
  readonly onCloseFindings: () => void
}

/** Library, reader and brief side by side, each as wide as the user last left it. */
export function Panes(props: PanesProps) {
  const { session, change } = props
  return (
    <Group
      className="panes"
      defaultLayout={{ ...session.layout }}
      onLayoutChanged={({ library, reader, brief }) =>
        change({
          layout: {
            library: library ?? session.layout.library,
            reader: reader ?? session.layout.reader,
            brief: brief ?? session.layout.brief,
          },
        })
      }
    >
      <Panel id="library" minSize={200} collapsible collapsedSize={0}>
        <Library {...props} />
      </Panel>
      <Separator aria-label={message('pane.resizeLibrary')} />
      <Panel id="reader" minSize={280} collapsible collapsedSize={0}>
        <Reader {...props} />
      </Panel>
      <Separator aria-label={message('pane.resizeBrief')} />
      <Panel id="brief" minSize={360} collapsible collapsedSize={0}>
        <Brief {...props} />
      </Panel>
    </Group>
  )
}

function Library({ session, reading, writing, importing }: PanesProps) {
  const usedIn = useMemo(() => sectionsByArticle(writing.placed), [writing.placed])
  return (
    <LibraryPane
      selected={session.article}
      onSelect={reading.open}
      onRead={reading.focus}
      onListed={reading.setListed}
      onImport={importing.choose}
      importLine={importing.hasLine && <ImportLine store={importing.store} onShow={importing.show} onDismiss={importing.dismiss} />}
      version={reading.libraryVersion}
      usedIn={usedIn}
    />
  )
}

function Reader({ session, change, reading, writing, importing, onPlace, onReceipt, onOriginal, readerSize }: PanesProps) {
  const { article, libraryChanged, open } = reading
  const { placed, sources, show } = writing
  const picks = useMemo(() => placed.filter(({ pick }) => pick.article === session.article), [placed, session.article])
  const onMetadata = async (metadata: Metadata) => {
    if (article === null) return
    const changed = await window.attache.updateMetadata({ id: article.id, metadata })
    if (changed !== null) sources.put(changed)
    libraryChanged()
  }
  return (
    <ReaderPane
      article={article}
      isLoading={reading.isLoading}
      current={session.paragraph}
      onCurrent={useCallback((paragraph: number) => change({ paragraph }), [change])}
      onPlace={reading.keepPlace}
      picks={picks}
      onSend={onPlace}
      onSendToCaret={(spans) => onPlace(spans, 'caret')}
      onShowInBrief={useCallback(({ place }) => show(place), [show])}
      onMetadata={(metadata) => void onMetadata(metadata)}
      onImport={importing.choose}
      onReceipt={onReceipt}
      onOriginal={onOriginal}
      neighbours={reading.neighbours}
      onStep={reading.step}
      onOpen={useCallback((id: ArticleId) => open(id), [open])}
      versions={reading.versions}
      size={readerSize}
      focusRequest={reading.focusRequest}
      detailsRequest={reading.detailsRequest}
      findRequest={reading.findRequest}
    />
  )
}

function Brief({ session, change, reading, writing, onNewBrief, areFindingsShown, onCloseFindings }: PanesProps) {
  const { brief, sources } = writing
  const { open, focus } = reading
  const showSource = useCallback(
    (id: PickId) => {
      const pick = brief?.document.pick(id) ?? null
      if (pick === null) return
      const article = sources.articles.get(pick.article)
      const anchor = article === undefined ? null : locate(pick, article)
      open(pick.article, anchor !== null && 'span' in anchor ? anchor.span.paragraph : pick.span.paragraph)
      focus()
    },
    [brief, sources, open, focus],
  )
  return (
    <BriefPane
      opening={writing.opening}
      isChosen={session.brief !== null}
      onNew={onNewBrief}
      sources={sources}
      onShowSource={showSource}
      caret={session.caret}
      onCaret={useCallback((caret: number) => change({ caret }), [change])}
      onEditor={writing.setEditor}
      noteToEdit={writing.noteToEdit}
      onNoteClosed={writing.noteClosed}
      findings={areFindingsShown ? (writing.findings ?? []) : null}
      onShowFinding={writing.showFinding}
      onCloseFindings={onCloseFindings}
    />
  )
}
