import { Button, Text, Tooltip } from '@fluentui/react-components'
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import { useRef } from 'react'
import type { KeyGuard } from '#ipc/api'
import { message } from '#messages'
import { clockTime } from '#ui/dates'
import type { SaveState } from '../editor/document/index.ts'
import type { OpenedBrief } from '../editor/index.ts'
import { useSaveState, useSavingMark } from './use-save-state.ts'
import { useTextCounts } from './use-text-state.ts'
import type { useWriting } from './use-writing.ts'

interface StatusBarProps {
  /** `null` where nothing is written. */
  readonly brief: OpenedBrief | null
  readonly writing: Pick<ReturnType<typeof useWriting>, 'editor' | 'textChanges'>
  readonly findings: readonly unknown[] | null
  readonly onFindings: () => void
  readonly onCounts: () => void
  /** What was last done, for eyes and screen readers. */
  readonly announcement: string
  readonly guard: KeyGuard
}

/** One line of state: saved, counts, findings; and what guards the library. */
export function StatusBar({ brief, writing, findings, onFindings, onCounts, announcement, guard }: StatusBarProps) {
  return (
    <footer className="status-bar" aria-label={message('status.title')}>
      <Saving brief={brief} />
      <Length {...writing} onCounts={onCounts} />
      {findings !== null && (
        <Button
          appearance="transparent"
          size="small"
          className={findings.length > 0 ? 'status-findings missing' : 'status-findings'}
          onClick={onFindings}
        >
          {message('status.findings', { count: findings.length })}
        </Button>
      )}
      <span role="status" className="status-announcement">
        {announcement}
      </span>
      <span className="status-end">
        <Tooltip content={message('status.offlineNote')} relationship="description">
          <Text size={200} tabIndex={0}>
            {message('status.offline')}
          </Text>
        </Tooltip>
        <span className="status-guard">
          <LockClosed16Regular />
          <span title={message(`status.${guard}`)}>{message(`status.${guard}`)}</span>
        </span>
      </span>
    </footer>
  )
}

type LengthProps = StatusBarProps['writing'] & Pick<StatusBarProps, 'onCounts'>

/** By itself, because it changes with every sentence. */
function Length({ editor, textChanges, onCounts }: LengthProps) {
  const counts = useTextCounts(textChanges, editor)
  return (
    counts !== null && (
      <Button appearance="transparent" size="small" className="status-counts" title={message('command.counts')} onClick={onCounts}>
        {message('status.counts', { ...counts })}
      </Button>
    )
  )
}

/** By itself, because it changes with every key. */
function Saving({ brief }: Pick<StatusBarProps, 'brief'>) {
  const saving = useSaveState(brief)
  const line = useRef<HTMLSpanElement>(null)
  useSavingMark(brief, line, saving)
  return (
    saving !== null && (
      <span ref={line} data-sequence={saving.sequence} className={saving.kind === 'failed' ? 'missing' : undefined}>
        {savingLine(saving)}
      </span>
    )
  )
}

function savingLine(saving: SaveState): string {
  switch (saving.kind) {
    case 'saving':
      return message('status.saving')
    case 'failed':
      return message('status.failed')
    case 'saved':
      return message('status.saved', { time: clockTime(saving.at === null ? new Date() : new Date(saving.at)) })
  }
}
