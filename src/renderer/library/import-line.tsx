import { Link, ProgressBar, Text } from '@fluentui/react-components'
import { message } from '#messages'

export interface ImportStanding {
  readonly done: number
  readonly total: number
  readonly added: number
  readonly problems: number
  readonly isRunning: boolean
}

interface ImportLineProps {
  readonly standing: ImportStanding
  readonly onShow: () => void
  readonly onDismiss: () => void
}

/** The import in one line, for as long as its screen is closed: how far it is, then what it came to. */
export function ImportLine({ standing: { done, total, added, problems, isRunning }, onShow, onDismiss }: ImportLineProps) {
  return (
    <div className="library-importing">
      <Text size={200} truncate block>
        {isRunning ? message('library.importing', { done, total }) : message('library.imported', { added, problems })}
      </Text>
      <span className="library-importing-links">
        <Link onClick={onShow}>{message('library.showImport')}</Link>
        {!isRunning && <Link onClick={onDismiss}>{message('library.dismissImport')}</Link>}
      </span>
      {isRunning && <ProgressBar value={done} max={total} aria-label={message('library.importingLabel')} />}
    </div>
  )
}
