import './tradecraft.css'
import { Button, Popover, PopoverSurface, Text } from '@fluentui/react-components'
import { Link20Regular } from '@fluentui/react-icons/svg/link'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { message } from '#messages'
import { EvidenceItem } from './evidence-item.tsx'
import type { EvidenceActions, EvidenceRow, OnRate, RatedOutlet } from './evidence-row.ts'
import { RatingSelect } from './rating-select.tsx'
import { rowOf, stepRows } from './row-keys.ts'

interface EvidenceCardProps {
  /** What it opens at. */
  readonly at: HTMLElement
  readonly rows: readonly EvidenceRow[]
  /** Links whose pick or article is gone. */
  readonly lost: number
  readonly outlets: readonly RatedOutlet[]
  readonly actions: EvidenceActions
  readonly onClose: () => void
}

/** The evidence of a claim: each with its words, its source and how it bears on the claim; and how the outlets behind it are judged. */
export function EvidenceCard({ at, rows, lost, outlets, actions, onClose }: EvidenceCardProps) {
  const body = useRef<HTMLDivElement>(null)
  // A row that was unlinked takes the keyboard along: the last one left has it then.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const left = body.current?.querySelectorAll<HTMLElement>('[data-row]')
    const next = left?.item(left.length - 1) ?? body.current?.querySelector('button')
    next?.focus()
  }, [rows.length])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || stepRows(event)) return
    const key = rowOf(event.target)?.dataset['row']
    const row = rows.find((candidate) => candidate.key === key)
    if (row === undefined) return
    if (event.key.toLowerCase() === 's') actions.turn(row)
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.unlink(row)
    else return
    event.preventDefault()
  }
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target: at, position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
      onOpenChange={(event, { open }) => {
        // The click that opened the card also counts as one outside of it.
        if (!open && !(event.target instanceof Node && at.contains(event.target))) onClose()
      }}
    >
      <PopoverSurface className="evidence-card" aria-label={message('evidence.title')}>
        <div ref={body} className="evidence-body">
          <header>
            <Text as="h2" weight="semibold">
              {message('evidence.title')}
            </Text>
            <Button size="small" icon={<Link20Regular />} onClick={actions.link}>
              {message('command.linkEvidence')}
            </Button>
          </header>
          {rows.length === 0 ? (
            <Text size={200} className="evidence-hint">
              {message('evidence.empty')}
            </Text>
          ) : (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, which bubble up to the list
            <ul className="evidence-list" aria-label={message('evidence.title')} onKeyDown={onKeyDown}>
              {rows.map((row) => (
                <EvidenceItem key={row.key} row={row} actions={actions} />
              ))}
            </ul>
          )}
          {lost > 0 && <Text size={200}>{message('evidence.lost', { count: lost })}</Text>}
          {outlets.length > 0 && <Outlets outlets={outlets} onRate={actions.rate} />}
          {rows.length > 0 && (
            <Text size={200} className="evidence-hint">
              {message('evidence.keys')}
            </Text>
          )}
        </div>
      </PopoverSurface>
    </Popover>
  )
}

function Outlets({ outlets, onRate }: { readonly outlets: readonly RatedOutlet[]; readonly onRate: OnRate }) {
  return (
    <section className="evidence-outlets" aria-label={message('rating.outlets')}>
      <h3>{message('rating.outlets')}</h3>
      {outlets.map((rated) => (
        <div key={rated.outlet} className="evidence-outlet">
          <span dir="auto">{rated.outlet}</span>
          <RatingSelect rated={rated} onRate={onRate} />
        </div>
      ))}
    </section>
  )
}
