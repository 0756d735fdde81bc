import { useId, useMemo } from 'react'
import type { Finding, FindingPlace } from '#core/check'
import { message } from '#messages'
import { FindingItems, type Mending, onFindingKey, type PlacesOf } from './finding-items.tsx'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly onShow: (place: FindingPlace, finding: Finding) => void
  readonly placesOf: PlacesOf
  /** `null` where findings are only looked at. */
  readonly mending: Mending | null
}

/** Findings with the untrue ones first, each kind under its name and number. Arrows go from one to the next, Enter to its place; F mends it. */
export function FindingList({ findings, placesOf, onShow, mending }: FindingListProps) {
  const places = useMemo(() => placesOf(findings), [placesOf, findings])
  const id = useId()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, which bubble up to the group
    <div className="finding-list" role="group" aria-label={message('findings.title')} onKeyDown={onFindingKey}>
      {(['untrue', 'incomplete'] as const).map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity)
        if (group.length === 0) return null
        return (
          <section key={severity} aria-labelledby={`${id}${severity}`}>
            <h3 id={`${id}${severity}`}>{message(`findings.${severity}`, { count: group.length })}</h3>
            <FindingItems findings={group} places={places} onShow={onShow} mending={mending} />
          </section>
        )
      })}
    </div>
  )
}
