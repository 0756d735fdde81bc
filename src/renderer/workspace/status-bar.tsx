import { Button, Text, Tooltip } from '@fluentui/react-components'
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import type { KeyGuard } from '#ipc/api'
import { message } from '#messages'
import { clockTime } from '#ui/dates'

interface StatusBarProps {
  readonly saving: { readonly kind: 'saved' | 'saving' | 'failed'; readonly sequence: number; readonly at: number | null } | null
  readonly text: { readonly counts: { readonly words: number; readonly notes: number; readonly sources: number } } | null
  readonly findings: readonly unknown[] | null
  readonly onFindings: () => void
  /** What was last done, for eyes and screen readers. */
  readonly announcement: string
  readonly guard: KeyGuard
}

/** One line of state: saved, counts, findings; and what guards the library. */
export function StatusBar({ saving, text, findings, onFindings, announcement, guard }: StatusBarProps) {
  return (
    <footer className="status-bar" aria-label={message('status.title')}>
      {saving !== null && (
        <span data-sequence={saving.sequence} data-saving={saving.kind} className={saving.kind === 'failed' ? 'missing' : undefined}>
          {savingLine(saving)}
        </span>
      )}
      {text !== null && <span>{message('status.counts', { ...text.counts })}</span>}
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
          {message(`status.${guard}`)}
        </span>
      </span>
    </footer>
  )
}

function savingLine(saving: NonNullable<StatusBarProps['saving']>): string {
  switch (saving.kind) {
    case 'saving':
      return message('status.saving')
    case 'failed':
      return message('status.failed')
    case 'saved':
      return message('status.saved', { time: clockTime(saving.at === null ? new Date() : new Date(saving.at)) })
  }
}
