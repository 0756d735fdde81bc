import { Button, Select } from '@fluentui/react-components'
import { Delete16Regular } from '@fluentui/react-icons/svg/delete'
import { type ClipboardEvent, type KeyboardEvent, memo } from 'react'
import type { ParagraphKind } from '#core/article'
import { message } from '#messages'
import { type DraftRow, numberOf } from './text-draft.ts'

const kinds = ['title', 'heading', 'body', 'quote', 'list', 'caption'] as const satisfies readonly ParagraphKind[]

/** What can be done with a row. */
export interface RowActions {
  readonly type: (key: number, text: string, isWord: boolean) => void
  readonly setKind: (key: number, kind: ParagraphKind) => void
  readonly remove: (key: number) => void
  readonly putBack: (key: number) => void
  /** Puts lines in place of what is selected; two empty ones split the row. */
  readonly putLines: (key: number, range: { readonly from: number; readonly to: number }, lines: readonly string[]) => void
  readonly join: (key: number) => void
}

interface DraftRowViewProps {
  readonly row: DraftRow
  /** Nothing may be changed for now. */
  readonly isHeld: boolean
  readonly actions: RowActions
}

/** A paragraph to be corrected: its number in the text as it was, its kind and its words. */
export const DraftRowView = memo(function DraftRowView({ row, isHeld, actions }: DraftRowViewProps) {
  const { key, kind, text, isDeleted } = row
  const number = numberOf(row)
  if (isDeleted) return <DeletedRow row={row} number={number} actions={actions} />
  return (
    <li className="draft-row" data-kind={kind}>
      <span className="draft-number" aria-hidden="true">
        {number === null ? message('correct.new') : number}
      </span>
      <textarea
        data-draft={key}
        dir="auto"
        rows={1}
        value={text}
        readOnly={isHeld}
        aria-label={number === null ? message('correct.paragraphNew') : message('correct.paragraph', { number })}
        onChange={({ target }) => actions.type(key, target.value, isOneLetter(text, target.value))}
        onKeyDown={(event) => onKeyDown(event, key, actions)}
        onPaste={(event) => onPaste(event, key, actions)}
      />
      <Select
        size="small"
        value={kind}
        aria-label={number === null ? message('correct.kindNew') : message('correct.kind', { number })}
        onChange={(_, { value }) => actions.setKind(key, kinds.find((candidate) => candidate === value) ?? 'body')}
      >
        {kinds.map((value) => (
          <option key={value} value={value}>
            {message(`correct.kind.${value}`)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<Delete16Regular />}
        aria-label={number === null ? message('correct.deleteNew') : message('correct.delete', { number })}
        title={number === null ? message('correct.deleteNew') : message('correct.delete', { number })}
        onClick={() => actions.remove(key)}
      />
    </li>
  )
})

const startLength = 60

function DeletedRow({ row, number, actions }: Pick<DraftRowViewProps, 'row' | 'actions'> & { readonly number: string | null }) {
  const start = row.text.length > startLength ? `${row.text.slice(0, startLength)}…` : row.text
  return (
    <li className="draft-row is-deleted">
      <span className="draft-deleted">
        <bdi>{message('correct.deleted', { number: number ?? message('correct.new'), start })}</bdi>
      </span>
      <Button
        size="small"
        data-draft={row.key}
        aria-label={message('correct.putBackNumber', { number: number ?? message('correct.new') })}
        onClick={() => actions.putBack(row.key)}
      >
        {message('correct.putBack')}
      </Button>
    </li>
  )
}

/** Whether one letter more or less makes the difference: then it belongs to the word that is being typed. */
function isOneLetter(before: string, after: string): boolean {
  return Math.abs(after.length - before.length) === 1 && after.split(/\s/u).length === before.split(/\s/u).length
}

function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, key: number, actions: RowActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
  const { selectionStart: from, selectionEnd: to } = event.currentTarget
  if (event.key === 'Enter') actions.putLines(key, { from, to }, ['', ''])
  else if (event.key === 'Backspace' && from === 0 && to === 0) actions.join(key)
  else return
  event.preventDefault()
}

/** Pasted lines become paragraphs. */
function onPaste(event: ClipboardEvent<HTMLTextAreaElement>, key: number, actions: RowActions): void {
  const lines = event.clipboardData
    .getData('text/plain')
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '')
  if (lines.length < 2) return
  event.preventDefault()
  const { selectionStart: from, selectionEnd: to } = event.currentTarget
  actions.putLines(key, { from, to }, lines)
}
