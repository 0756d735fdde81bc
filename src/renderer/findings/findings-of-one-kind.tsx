import './findings.css'
import { useMemo } from 'react'
import type { Finding, FindingPlace } from '#core/check'
import { message } from '#messages'
import { FindingItems, type Mending, onFindingKey, type PlacesOf } from './finding-items.tsx'

interface FindingsOfOneKindProps {
  readonly findings: readonly Finding[]
  readonly placesOf: PlacesOf
  readonly onShow: (place: FindingPlace, finding: Finding) => void
  readonly mending: Mending
}

/** Findings without a heading, for a window that says itself what they are. */
export function FindingsOfOneKind({ findings, placesOf, onShow, mending }: FindingsOfOneKindProps) {
  const places = useMemo(() => placesOf(findings), [placesOf, findings])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, which bubble up to the group
    <div className="finding-list" role="group" aria-label={message('findings.title')} onKeyDown={onFindingKey}>
      <FindingItems findings={findings} places={places} onShow={onShow} mending={mending} />
    </div>
  )
}
