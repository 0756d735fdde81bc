import { Button, Spinner, Text } from '@fluentui/react-components'
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right'
import { Circle20Regular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle'
import { History20Regular } from '@fluentui/react-icons/svg/history'
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle'
import type { ImportResult } from '#ipc/api'
import { message, problemMessage } from '#messages'
import { ArticleButtons, ArticleDetails } from './article-details.tsx'
import { BulkDetails } from './bulk-details.tsx'
import type { Answers, ImportRow } from './import-list.ts'
import { isBulk, twinsOf } from './import-lines.ts'
import { ReferenceDetails } from './reference-details.tsx'
import type { ScreenActions } from './screen-actions.ts'

interface FileLineProps {
  readonly row: ImportRow
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly answers: Answers
  readonly actions: ScreenActions
}

/** One file of the import: how it stands, and what came of it. */
export function FileLine(props: FileLineProps) {
  const { row } = props
  return (
    <div className="import-line" data-state={stateOf(row)}>
      <StateMark row={row} />
      <Content {...props} />
      <Buttons {...props} />
    </div>
  )
}

type Shown = 'waiting' | 'reading' | 'done' | 'known' | 'problem' | 'cancelled'

function stateOf({ state }: ImportRow): Shown {
  if (state.kind !== 'ended') return state.kind
  const { result } = state
  if (!result.ok) return result.problem.kind === 'cancelled' ? 'cancelled' : 'problem'
  return result.added.length === 0 && result.references.length === 0 ? 'known' : 'done'
}

/** Never colour alone: each state has a form of its own, and its word for those who hear it. */
function StateMark({ row }: { readonly row: ImportRow }) {
  switch (stateOf(row)) {
    case 'waiting':
      return <Circle20Regular className="import-quiet" aria-label={message('import.waiting')} />
    case 'reading':
      return <Spinner size="extra-tiny" className="import-spinner" aria-label={message('import.reading')} />
    case 'done':
      return <CheckmarkCircle20Filled className="import-good" aria-label={message('import.state.done')} />
    case 'known':
      return <History20Regular className="import-quiet" aria-label={message('import.state.known')} />
    case 'problem':
      return <ErrorCircle20Filled className="import-bad" aria-label={message('import.state.problem')} />
    case 'cancelled':
      return <SubtractCircle20Regular className="import-quiet" aria-label={message('import.state.cancelled')} />
  }
}

function Content({ row, isOpen, answers, actions }: FileLineProps) {
  const { file, state } = row
  if (state.kind !== 'ended') return <Named file={file} line={message(`import.${state.kind}`)} />
  const { result } = state
  if (!result.ok) return <Named file={file} line={problemLine(result)} />
  if (result.references.length > 0) return <ReferenceDetails file={file} references={result.references} />
  const [article] = result.articles
  if (article === undefined || isBulk(row)) return <BulkDetails row={row} result={result} isOpen={isOpen} answers={answers} />
  return (
    <ArticleDetails
      article={article}
      twins={twinsOf(state, article.id)}
      isNew={result.added.includes(article.id)}
      file={file}
      answers={answers}
      actions={actions}
    />
  )
}

function Named({ file, line }: { readonly file: string; readonly line: string }) {
  return (
    <div className="import-content">
      <Text weight="semibold" className="import-title" dir="auto">
        {file}
      </Text>
      <div className="import-sentence">{line}</div>
    </div>
  )
}

function problemLine({ file, problem }: Extract<ImportResult, { ok: false }>): string {
  return problem.kind === 'cancelled' ? message('import.cancelled') : problemMessage(problem, ['import', 'store'], { file })
}

function Buttons({ row, isOpen, onToggle, answers, actions }: FileLineProps) {
  const { id, file, state } = row
  if (state.kind !== 'ended') return null
  if (!state.result.ok) {
    return (
      <div className="import-buttons">
        <Button
          size="small"
          icon={<ArrowClockwise16Regular />}
          aria-label={message('import.retryFile', { file })}
          onClick={() => actions.retry([id])}
        >
          {message('import.retry')}
        </Button>
      </div>
    )
  }
  if (isBulk(row)) {
    return (
      <div className="import-buttons">
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular className="import-chevron" />}
          aria-expanded={isOpen}
          aria-label={message(isOpen ? 'import.hideArticles' : 'import.showArticles', { file })}
          onClick={onToggle}
        />
      </div>
    )
  }
  const [article] = state.result.articles
  return article === undefined || state.result.references.length > 0 ? null : (
    <ArticleButtons article={article} answers={answers} actions={actions} />
  )
}
