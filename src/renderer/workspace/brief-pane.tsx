import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components'
import { type ReactNode, useCallback, useState } from 'react'
import type { ArticleId } from '#core/article'
import { locate, type PickId } from '#core/picks'
import { message } from '#messages'
import { OwnCopies } from '../editor/document/index.ts'
import { type BriefOpening, EditorPane, type EntryModel, type FindRequest, type NotesModel, type OnTake } from '../editor/index.ts'
import type { useKeptSources } from './use-sources.ts'

/** Most briefs are there before a wheel that turns says anything, in milliseconds. */
const spinAfter = 500

interface BriefPaneProps {
  readonly opening: BriefOpening | null
  /** Above the page. */
  readonly notice: ReactNode
  /** Whether a brief has been chosen at all. */
  readonly isChosen: boolean
  readonly onNew: () => void
  readonly sources: ReturnType<typeof useKeptSources>
  readonly onShowSource: (pick: PickId) => void
  /** Which cited articles are in the trash, and the way back for one. */
  readonly trashed: ReadonlySet<ArticleId>
  readonly onRestore: (article: ArticleId) => void
  readonly onTake: OnTake
  readonly caret: number | null
  readonly onCaret: (position: number) => void
  readonly onEditor: Parameters<typeof EditorPane>[0]['onEditor']
  readonly notes: NotesModel
  readonly collapsed: readonly string[]
  readonly onCollapsed: (ids: readonly string[]) => void
  readonly findRequest: FindRequest
  readonly entries: EntryModel
  /** Beside the page where there is room, below it where there is not. */
  readonly aside: ReactNode
}

/** The brief: its page, or why there is none. */
export function BriefPane(props: BriefPaneProps) {
  return (
    <section className="brief-pane" aria-label={message('brief.title')}>
      {props.notice}
      <div className="brief-body">
        <div className="brief-page">
          <Page {...props} />
        </div>
        {props.aside !== false && props.aside !== null && <div className="brief-aside">{props.aside}</div>}
      </div>
    </section>
  )
}

function Page(props: BriefPaneProps) {
  const { opening, isChosen, onNew, sources, trashed, onRestore } = props
  const brief = opening?.kind === 'opened' ? opening.brief : null
  // Outlives the brief: what is copied in one can be pasted in another.
  const [copies] = useState(() => new OwnCopies())
  const source = useCallback(
    (id: PickId) => {
      const pick = brief?.document.pick(id) ?? null
      if (pick === null) return null
      const article = sources.articles.get(pick.article)
      const label = message('quotation.source', { source: sources.label(pick.article), paragraph: pick.span.paragraph + 1 })
      const isGone = sources.isGone(pick.article)
      return {
        pick,
        label,
        anchor: article === undefined || isGone ? null : locate(pick, article).kind,
        isGone,
        isTrashed: trashed.has(pick.article),
      }
    },
    [brief, sources, trashed],
  )
  const restoreSource = (id: PickId) => {
    const pick = brief?.document.pick(id) ?? null
    if (pick !== null) onRestore(pick.article)
  }
  if (!isChosen) {
    return (
      <div className="brief-none">
        <Text size={400} weight="semibold">
          {message('brief.none')}
        </Text>
        <Text>{message('brief.noneHint')}</Text>
        <Button appearance="primary" onClick={onNew}>
          {message('command.newBrief')}
        </Button>
      </div>
    )
  }
  if (opening === null) return <Spinner className="brief-none" delay={spinAfter} label={message('app.loading')} />
  if (opening.kind === 'problem') {
    return (
      <MessageBar intent="error" layout="multiline" className="brief-problem">
        <MessageBarBody>{problemSentence(opening.problem)}</MessageBarBody>
      </MessageBar>
    )
  }
  return (
    <EditorPane
      key={opening.brief.document.id}
      brief={opening.brief}
      source={source}
      onShowSource={props.onShowSource}
      onRestoreSource={restoreSource}
      onTake={props.onTake}
      copies={copies}
      caret={props.caret}
      onCaret={props.onCaret}
      onEditor={props.onEditor}
      notes={props.notes}
      collapsed={props.collapsed}
      onCollapsed={props.onCollapsed}
      findRequest={props.findRequest}
      entries={props.entries}
    />
  )
}

function problemSentence(problem: Extract<BriefOpening, { kind: 'problem' }>['problem']): string {
  switch (problem.kind) {
    case 'newer-version':
    case 'unknown-content':
      return message('brief.unknownSchema')
    case 'damaged':
      return message('brief.damaged')
    case 'missing':
      return message('brief.missing')
  }
}
