import { useCallback, useMemo, useRef } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { ArticleId } from '#core/article'
import type { Session } from '#ipc/api'
import type { MetadataPatch } from '#ipc/library-types'
import { message } from '#messages'
import { readArticle } from '#ui/read-article'
import { CommentsPane } from '../comments/index.ts'
import { FindingsPane } from '../findings/index.ts'
import { HistoryPane } from '../history/index.ts'
import { ImportLine } from '../import/index.ts'
import { type LibraryModel, LibraryPane } from '../library/index.ts'
import { PagesPane } from '../pages/index.ts'
import { PicksPane } from '../picks/index.ts'
import { type PickAction, ReaderPane, type ReaderPick, type ReaderSize } from '../reader/index.ts'
import { VersionsBanner } from '../versions/index.ts'
import { BriefPane } from './brief-pane.tsx'
import type { useVersionDialogs } from './article-versions.tsx'
import type { BriefAside } from './commands/index.ts'
import { NotesAside } from './notes-aside.tsx'
import { OutlineAside } from './outline-aside.tsx'
import { narrowest, useRoomForPages } from './room-for-pages.ts'
import { SidePane } from './side-pane.tsx'
import type { useComments } from './use-comments.ts'
import type { useHistory } from './use-history.ts'
import { useFolded } from './use-folded.ts'
import { useSourceStates } from './use-source-states.ts'
import type { useImport } from './use-import.ts'
import type { useNotes } from './use-notes.ts'
import type { usePages } from './use-pages.ts'
import type { usePicks } from './use-picks.ts'
import { useReaderPicks } from './use-placed-picks.ts'
import type { useReading } from './use-reading.ts'
import type { useShownFindings } from './use-shown-findings.ts'
import type { useTradecraft } from './use-tradecraft.ts'
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
  /** Shows the versions of the article being read, or a correction of its text. */
  readonly dialogs: Pick<ReturnType<typeof useVersionDialogs>, 'showVersions' | 'correctText'>
  readonly readerSize: ReaderSize
  readonly onNewBrief: () => void
  readonly findings: ReturnType<typeof useShownFindings>
  readonly aside: BriefAside
  readonly comments: ReturnType<typeof useComments>
  readonly history: ReturnType<typeof useHistory>
  readonly notes: ReturnType<typeof useNotes>
  readonly pages: ReturnType<typeof usePages>
  readonly tradecraft: ReturnType<typeof useTradecraft>
}

/** Library, reader and brief side by side, each as wide as the user last left it. */
export function Panes(props: PanesProps) {
  const { session, change } = props
  const element = useRef<HTMLDivElement | null>(null)
  const room = useRoomForPages(session.aside === 'pages' && session.brief !== null, element)
  return (
    <Group
      className="panes"
      elementRef={element}
      groupRef={room.group}
      defaultLayout={{ ...session.layout }}
      onLayoutChanged={({ library, reader, brief }) => {
        const layout = {
          library: library ?? session.layout.library,
          reader: reader ?? session.layout.reader,
          brief: brief ?? session.layout.brief,
        }
        if (!room.isOurs(layout)) change({ layout })
      }}
    >
      <Panel id="library" minSize={narrowest.library} collapsible collapsedSize={0}>
        <Side {...props} />
      </Panel>
      <Separator aria-label={message('pane.resizeLibrary')} />
      <Panel id="reader" minSize={narrowest.reader} collapsible collapsedSize={0}>
        <Reader {...props} />
      </Panel>
      <Separator aria-label={message('pane.resizeBrief')} />
      <Panel id="brief" minSize={narrowest.brief} collapsible collapsedSize={0}>
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

function Library({ library, importing: { hasLine, store, show, dismiss } }: PanesProps) {
  const importLine = useMemo(
    () => hasLine && <ImportLine store={store} onShow={show} onDismiss={dismiss} />,
    [hasLine, store, show, dismiss],
  )
  return <LibraryPane model={library} importLine={importLine} />
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
  dialogs,
  readerSize,
}: PanesProps) {
  const { article, libraryChanged, open } = reading
  const { placed, sources, show } = writing
  const place =
    useSourceStates(article === null ? [] : [article.id], reading.libraryVersion)
      .values()
      .next().value ?? 'kept'
  const picks = useReaderPicks(article, place, placed)
  const newest = useRef({ picking, show })
  newest.current = { picking, show }
  // The same function for as long as the reader is there: its paragraphs are drawn again only for what changed in them.
  const onPick = useCallback((action: PickAction, { pick, uses }: ReaderPick, at: HTMLElement) => {
    const [first] = uses
    const listed = newest.current.picking.listed.find((candidate) => candidate.pick.id === pick.id)
    if (action === 'show' && first !== undefined) newest.current.show(first.place)
    else if (action !== 'show' && listed !== undefined) newest.current.picking.act(action, listed, at)
  }, [])
  const onMetadata = async (patch: MetadataPatch) => {
    if (article === null) return
    await window.attache.changeMetadata({ ids: [article.id], patch })
    const changed = await readArticle(article.id)
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
      onMetadata={(patch) => void onMetadata(patch)}
      onImport={importing.choose}
      onReceipt={onReceipt}
      onOriginal={onOriginal}
      onVersions={dialogs.showVersions}
      onCorrect={dialogs.correctText}
      neighbours={reading.neighbours}
      onStep={reading.step}
      onOpen={useCallback((id: ArticleId) => open(id), [open])}
      versions={reading.versions}
      place={place}
      onRestore={reading.restore}
      size={readerSize}
      focusRequest={reading.focusRequest}
      hasMovedOn={reading.hasMovedOn}
      detailsRequest={reading.detailsRequest}
      findRequest={reading.findRequest}
    />
  )
}

function Brief(props: PanesProps) {
  const { session, change, reading, writing, versions, picks, onNewBrief } = props
  const { folded, keepFolded } = useFolded(session, change)
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
      trashed={writing.trashed}
      onRestore={reading.restore}
      onTake={picks.onTake}
      caret={session.caret}
      onCaret={useCallback((caret: number) => change({ caret }), [change])}
      onEditor={writing.setEditor}
      collapsed={folded}
      onCollapsed={keepFolded}
      findRequest={writing.findRequest}
      notes={props.notes.model}
      entries={props.tradecraft.model}
      aside={besidePage(props)}
    />
  )
}

const noFindings = [] as const

/** The pane that stands beside the page, if one does. */
function besidePage({ aside, pages, findings, comments, history, notes, writing }: PanesProps) {
  const close = () => aside.shown !== null && aside.toggle(aside.shown)
  switch (aside.shown) {
    case 'findings':
      return (
        <FindingsPane
          findings={findings.all ?? noFindings}
          placesOf={findings.placesOf}
          onShow={findings.show}
          mending={findings.mending}
          onClose={close}
        />
      )
    case 'comments':
      return <CommentsPane {...comments.pane} onClose={close} />
    case 'history':
      return (
        <HistoryPane
          versions={history.versions}
          onKeep={history.name}
          onCompare={history.compare}
          onRename={history.changes.startRenaming}
          onDelete={(version) => void history.changes.remove(version)}
          onClose={close}
        />
      )
    case 'pages':
      return <PagesPane pages={pages.shown} onClose={close} />
    case 'notes':
      return <NotesAside writing={writing} notes={notes} onClose={close} />
    case 'outline':
      return <OutlineAside writing={writing} onClose={close} />
    case null:
      return null
  }
}
