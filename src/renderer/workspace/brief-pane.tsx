import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components'
import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback } from 'react'
import type { Finding, FindingPlace } from '#core/check'
import { locate, type PickId } from '#core/picks'
import { message } from '#messages'
import { type BriefOpening, EditorPane, type OnTake } from '../editor/index.ts'
import { FindingsPane } from '../findings/index.ts'
import type { useKeptSources } from './use-sources.ts'

interface BriefPaneProps {
  readonly opening: BriefOpening | null
  /** Above the page. */
  readonly notice: ReactNode
  /** Whether a brief has been chosen at all. */
  readonly isChosen: boolean
  readonly onNew: () => void
  readonly sources: ReturnType<typeof useKeptSources>
  readonly onShowSource: (pick: PickId) => void
  readonly onTake: OnTake
  readonly caret: number | null
  readonly onCaret: (position: number) => void
  readonly onEditor: (editor: Editor | null) => void
  readonly noteToEdit: string | null
  readonly onNoteClosed: () => void
  /** `null` while they are not shown. */
  readonly findings: readonly Finding[] | null
  readonly onShowFinding: (place: FindingPlace, finding: Finding) => void
  readonly onCloseFindings: () => void
}

/** The brief: its page, or why there is none. */
export function BriefPane(props: BriefPaneProps) {
  return (
    <section className="brief-pane" aria-label={message('brief.title')}>
      {props.notice}
      <Page {...props} />
      {props.findings !== null && <FindingsPane findings={props.findings} onShow={props.onShowFinding} onClose={props.onCloseFindings} />}
    </section>
  )
}

function Page(props: BriefPaneProps) {
  const { opening, isChosen, onNew, sources } = props
  const brief = opening?.kind === 'opened' ? opening.brief : null
  const source = useCallback(
    (id: PickId) => {
      const pick = brief?.document.pick(id) ?? null
      if (pick === null) return null
      const article = sources.articles.get(pick.article)
      const label = message('quotation.source', { source: sources.label(pick.article), paragraph: pick.span.paragraph + 1 })
      const isGone = sources.isGone(pick.article)
      return { pick, label, anchor: article === undefined || isGone ? null : locate(pick, article).kind, isGone }
    },
    [brief, sources],
  )
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
  if (opening === null) return <Spinner className="brief-none" label={message('app.loading')} />
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
      onTake={props.onTake}
      articleLabel={sources.label}
      caret={props.caret}
      onCaret={props.onCaret}
      onEditor={props.onEditor}
      noteToEdit={props.noteToEdit}
      onNoteClosed={props.onNoteClosed}
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
