import { useCallback, useRef } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { ArticleId, Metadata } from '#core/article'
import type { Session } from '#ipc/api'
import { message } from '#messages'
import { ImportLine } from '../import/index.ts'
import { type LibraryModel, LibraryPane } from '../library/index.ts'
import { PicksPane } from '../picks/index.ts'
import { type PickAction, ReaderPane, type ReaderPick, type ReaderSize } from '../reader/index.ts'
import { VersionsBanner } from '../versions/index.ts'
import { BriefPane } from './brief-pane.tsx'
import { SidePane } from './side-pane.tsx'
import type { useImport } from './use-import.ts'
import type { usePicks } from './use-picks.ts'
import { useReaderPicks } from './use-placed-picks.ts'
import type { useReading } from './use-reading.ts'
import type { useShownFindings } from './use-shown-findings.ts'
import type { useVersions } from './use-versions.ts'
import type { useWriting } from './use-writing.ts'

interface PanesProps {
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  readonly reading: ReturnType<typeof useReading>
  readonly writing: ReturnType<typeof useWriting>
  readonly importing: ReturnType<typeof useImport>
  readonly library: LibraryModel
  readonly picks: ReturnType<typeof usePicks>
  readonly versions: ReturnType<typeof useVersions>
  /** Shows the receipt of the article being read. */
  readonly onReceipt: () => void
  /** Shows its original file in another program. */
  readonly onOriginal: () => void
  readonly readerSize: ReaderSize
  readonly onNewBrief: () => void
  readonly findings: ReturnType<typeof useShownFindings>
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
        <Side {...props} />
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

function Side(props: PanesProps) {
  const { session, onNewBrief } = props
  const { picking, side, setSide } = props.picks
  return (
    <SidePane
      tab={side}
      onTab={setSide}
      picks={picking.listed.length}
      articlesPane={<Library {...props} />}
      picksPane={<PicksPane hasBrief={session.brief !== null} picks={picking.listed} onAct={picking.act} onNewBrief={onNewBrief} />}
    />
  )
}

function Library({ library, importing }: PanesProps) {
  return (
    <LibraryPane
      model={library}
      importLine={importing.hasLine && <ImportLine store={importing.store} onShow={importing.show} onDismiss={importing.dismiss} />}
    />
  )
}

function Reader({
  session,
  change,
  reading,
  writing,
  importing,
  picks: { placing, picking },
  onReceipt,
  onOriginal,
  readerSize,
}: PanesProps) {
  const { article, libraryChanged, open } = reading
  const { placed, sources, show } = writing
  const picks = useReaderPicks(article, placed)
  const newest = useRef({ picking, show })
  newest.current = { picking, show }
  // The same function for as long as the reader is there: its paragraphs are drawn again only for what changed in them.
  const onPick = useCallback((action: PickAction, { pick, uses }: ReaderPick, at: HTMLElement) => {
    const [first] = uses
    const listed = newest.current.picking.listed.find((candidate) => candidate.pick.id === pick.id)
    if (action === 'show' && first !== undefined) newest.current.show(first.place)
    else if (action !== 'show' && listed !== undefined) newest.current.picking.act(action, listed, at)
  }, [])
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
      onSend={placing.place}
      onSendToCaret={(spans) => placing.place(spans, 'caret')}
      onKeep={placing.keep}
      onPick={onPick}
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

function Brief({ session, change, writing, versions, picks, onNewBrief, findings }: PanesProps) {
  return (
    <BriefPane
      opening={writing.opening}
      notice={
        versions.banner !== null && (
          <VersionsBanner
            review={versions.banner}
            more={versions.more}
            onReview={() => versions.show(versions.banner ?? undefined)}
            onLater={versions.later}
          />
        )
      }
      isChosen={session.brief !== null}
      onNew={onNewBrief}
      sources={writing.sources}
      onShowSource={picks.showSource}
      onTake={picks.onTake}
      caret={session.caret}
      onCaret={useCallback((caret: number) => change({ caret }), [change])}
      onEditor={writing.setEditor}
      noteToEdit={writing.noteToEdit}
      onNoteClosed={writing.noteClosed}
      findings={findings.isShown ? (findings.all ?? []) : null}
      onShowFinding={findings.show}
      onCloseFindings={findings.toggle}
    />
  )
}
