import './findings.css'
import { Text } from '@fluentui/react-components'
import type { Finding, FindingPlace } from '#core/check'
import { message } from '#messages'
import { AsidePane } from '#ui/aside-pane'
import type { Mending, PlacesOf } from './finding-items.tsx'
import { FindingList } from './finding-list.tsx'

interface FindingsPaneProps {
  readonly findings: readonly Finding[]
  readonly placesOf: PlacesOf
  readonly onShow: (place: FindingPlace, finding: Finding) => void
  readonly mending: Mending
  readonly onClose: () => void
}

/** What would be wrong in the brief if it were sent now. A click goes to the place. */
export function FindingsPane({ findings, placesOf, onShow, mending, onClose }: FindingsPaneProps) {
  return (
    <AsidePane
      className="findings"
      title={message('findings.title')}
      count={message('findings.count', { count: findings.length })}
      closeName={message('findings.close')}
      onClose={onClose}
    >
      {findings.length === 0 ? (
        <Text className="findings-none">{message('findings.none')}</Text>
      ) : (
        <FindingList findings={findings} placesOf={placesOf} onShow={onShow} mending={mending} />
      )}
    </AsidePane>
  )
}
