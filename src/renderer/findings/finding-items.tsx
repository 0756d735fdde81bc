import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle'
import { Info20Regular } from '@fluentui/react-icons/svg/info'
import type { KeyboardEvent } from 'react'
import { type Marking, markings } from '#core/brief'
import type { Finding, FindingPlace, Fix } from '#core/check'
import { message } from '#messages'

export interface Mending {
  readonly apply: (fix: Fix) => void
  readonly mark: (marking: Marking) => void
}

/** Where findings are, in words, by the ids of their places. */
export type PlacesOf = (findings: readonly Finding[]) => ReadonlyMap<string, string>

interface FindingItemsProps {
  readonly findings: readonly Finding[]
  readonly onShow: (place: FindingPlace, finding: Finding) => void
  readonly places: ReadonlyMap<string, string>
  /** `null` where findings are only looked at. */
  readonly mending: Mending | null
}

/** Findings one beneath the other, each a button that leads to its place, with one that mends it beside it. */
export function FindingItems({ findings, places, onShow, mending }: FindingItemsProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.values)}`}>
          <Button
            appearance="subtle"
            className="finding"
            data-severity={finding.severity}
            icon={finding.severity === 'untrue' ? <ErrorCircle20Filled /> : <Info20Regular />}
            onClick={() => onShow(finding.place, finding)}
          >
            <span className="finding-text">
              <span className="finding-place" dir="auto">
                {placeName(finding.place, places)}
              </span>
              {message(`finding.${finding.rule}`, finding.values)}
            </span>
          </Button>
          {mending !== null && finding.fix !== undefined && <FixButton fix={finding.fix} mending={mending} />}
        </li>
      ))}
    </ul>
  )
}

function placeName(place: FindingPlace, places: ReadonlyMap<string, string>): string {
  return (place.kind === 'brief' ? null : places.get(place.id)) ?? message('findings.wholeBrief')
}

function FixButton({ fix, mending }: { readonly fix: Fix; readonly mending: Mending }) {
  const label = message(`fix.${fix.kind}`)
  if (fix.kind !== 'choose-marking') {
    return (
      <Button size="small" className="finding-fix" onClick={() => mending.apply(fix)}>
        {label}
      </Button>
    )
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" className="finding-fix">
          {label}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {markings.map((marking) => (
            <MenuItem key={marking} onClick={() => mending.mark(marking)}>
              {marking}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

/** Arrows go from one finding to the next, F mends it. */
export function onFindingKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding')]
  const item = event.target.closest('li')
  const at = all.findIndex((finding) => item?.contains(finding) === true)
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    all[Math.max(0, Math.min(all.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus()
  } else if (event.key.toLowerCase() === 'f') {
    event.preventDefault()
    item?.querySelector<HTMLElement>('.finding-fix')?.click()
  }
}
