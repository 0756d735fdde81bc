import './tradecraft.css'
import { Button, Popover, PopoverSurface, Text } from '@fluentui/react-components'
import { message } from '#messages'
import type { SaidRow } from './evidence-row.ts'
import { stepRows } from './row-keys.ts'

interface SaidCardProps {
  readonly at: HTMLElement
  readonly claims: readonly SaidRow[]
  readonly quotations: readonly SaidRow[]
  readonly onShow: (place: string) => void
  readonly onClose: () => void
}

/** What an actor claimed, and what their entry quotes. Enter goes to it. */
export function SaidCard({ at, claims, quotations, onShow, onClose }: SaidCardProps) {
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target: at, position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
      onOpenChange={(event, { open }) => {
        if (!open && !(event.target instanceof Node && at.contains(event.target))) onClose()
      }}
    >
      <PopoverSurface className="evidence-card" aria-label={message('said.title')}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside, which bubble up */}
        <div className="evidence-body" onKeyDown={stepRows}>
          <Text as="h2" weight="semibold">
            {message('said.title')}
          </Text>
          <Said title={message('said.claims', { count: claims.length })} rows={claims} onShow={onShow} />
          <Said title={message('said.quotations', { count: quotations.length })} rows={quotations} onShow={onShow} />
          <Text size={200} className="evidence-hint">
            {message('said.keys')}
          </Text>
        </div>
      </PopoverSurface>
    </Popover>
  )
}

interface SaidProps {
  readonly title: string
  readonly rows: readonly SaidRow[]
  readonly onShow: (place: string) => void
}

function Said({ title, rows, onShow }: SaidProps) {
  if (rows.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="evidence-list">
        {rows.map(({ place, words }) => (
          <li key={place}>
            <Button className="evidence-words" appearance="subtle" size="small" data-row={place} onClick={() => onShow(place)}>
              <span className="evidence-quote" dir="auto">
                {words}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
