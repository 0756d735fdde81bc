import './findings.css'
import { Button, Text } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle'
import { Info20Regular } from '@fluentui/react-icons/svg/info'
import type { Finding, FindingPlace } from '#core/check'
import { message } from '#messages'

interface FindingsPaneProps {
  readonly findings: readonly Finding[]
  readonly onShow: (place: FindingPlace, finding: Finding) => void
  readonly onClose: () => void
}

/** What would be wrong in the brief if it were sent now. A click goes to the place. */
export function FindingsPane({ findings, onShow, onClose }: FindingsPaneProps) {
  return (
    <section className="findings" aria-label={message('findings.title')}>
      <header>
        <h2>{message('findings.title')}</h2>
        <Text size={200}>{message('findings.count', { count: findings.length })}</Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={message('findings.close')}
          title={message('findings.close')}
          onClick={onClose}
        />
      </header>
      {findings.length === 0 ? (
        <Text className="findings-none">{message('findings.none')}</Text>
      ) : (
        <FindingList findings={findings} onShow={onShow} />
      )}
    </section>
  )
}

/** Findings with the untrue ones first. */
export function FindingList({ findings, onShow }: Pick<FindingsPaneProps, 'findings' | 'onShow'>) {
  const ordered = findings.toSorted((a, b) => Number(b.severity === 'untrue') - Number(a.severity === 'untrue'))
  return (
    <ul className="finding-list">
      {ordered.map((finding) => (
        <li key={`${finding.rule} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.values)}`}>
          <Button
            appearance="subtle"
            className="finding"
            data-severity={finding.severity}
            icon={finding.severity === 'untrue' ? <ErrorCircle20Filled /> : <Info20Regular />}
            onClick={() => onShow(finding.place, finding)}
          >
            {message(`finding.${finding.rule}`, finding.values)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
