import './import.css'
import { Button, Link, ProgressBar, Text } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { useSyncExternalStore } from 'react'
import { message } from '#messages'
import { importCounts } from './import-list.ts'
import type { ImportStore } from './import-store.ts'

interface ImportLineProps {
  readonly store: ImportStore
  readonly onShow: () => void
  readonly onDismiss: () => void
}

/** The import in one line, for as long as its screen is closed: how far it is, then what it came to. */
export function ImportLine({ store, onShow, onDismiss }: ImportLineProps) {
  const { done, total, added, problems, isRunning } = importCounts(useSyncExternalStore(store.subscribe, store.list))
  if (total === 0) return null
  return (
    <div className="import-standing-line">
      <Text size={200} truncate block>
        {isRunning ? message('library.importing', { done, total }) : message('library.imported', { added, problems })}
      </Text>
      <span className="import-standing-line-links">
        <Link onClick={onShow}>{message('library.showImport')}</Link>
        {!isRunning && (
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={message('library.dismissImport')}
            title={message('library.dismissImport')}
            onClick={onDismiss}
          />
        )}
      </span>
      {isRunning && <ProgressBar value={done} max={total} aria-label={message('library.importingLabel')} />}
    </div>
  )
}
