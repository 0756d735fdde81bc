import { useCallback, useMemo } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { Metadata } from '#core/article'
import { locate, type PickId } from '#core/picks'
import type { Session } from '#ipc/api'
import { message } from '#messages'
import { ImportLine } from '../import/index.ts'
import { LibraryPane } from '../library/index.ts'
import { ReaderPane } from '../reader/index.ts'
import { VersionsBanner } from '../versions/index.ts'
import { BriefPane } from './brief-pane.tsx'
import type { useImport } from './use-import.ts'
import { sectionsByArticle } from './use-placed-picks.ts'
import type { usePlacing } from './use-placing.ts'
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
  readonly versions: ReturnType<typeof useVersions>
  readonly onPlace: ReturnType<typeof usePlacing>
  /** Shows the receipt of the article being read. */
  readonly onReceipt: () => void
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
      onImport={importing.choose}
      importLine={importing.hasLine && <ImportLine store={importing.store} onShow={importing.show} onDismiss={importing.dismiss} />}
      version={reading.libraryVersion}
      usedIn={usedIn}
    />
  )
}

function Reader({ session, change, reading, writing, importing, onPlace, onReceipt }: PanesProps) {
  const { article, libraryChanged } = reading
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
      current={session.paragraph}
      onCurrent={useCallback((paragraph: number) => change({ paragraph }), [change])}
      picks={picks}
      onSend={onPlace}
      onSendToCaret={(spans) => onPlace(spans, 'caret')}
      onShowInBrief={useCallback(({ place }) => show(place), [show])}
      onMetadata={(metadata) => void onMetadata(metadata)}
      onImport={importing.choose}
      onReceipt={onReceipt}
      focusRequest={reading.focusRequest}
      detailsRequest={reading.detailsRequest}
    />
  )
}

function Brief({ session, change, reading, writing, versions, onNewBrief, findings }: PanesProps) {
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
      sources={sources}
      onShowSource={showSource}
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
