import { Button, Popover, PopoverSurface, PopoverTrigger, ToggleButton } from '@fluentui/react-components'
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down'
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss'
import { type ReactNode, useState } from 'react'
import { message } from '#messages'

interface ToggleChipProps {
  readonly name: string
  readonly count: number | null
  readonly isActive: boolean
  readonly onToggle: () => void
}

/** A filter that is on or off. */
export function ToggleChip({ name, count, isActive, onToggle }: ToggleChipProps) {
  return (
    <ToggleButton className="library-chip" shape="circular" size="small" checked={isActive} onClick={onToggle}>
      {count === null ? name : message('library.chip', { name, count })}
    </ToggleButton>
  )
}

interface MenuChipProps {
  /** What it narrows by: “Outlet”. */
  readonly name: string
  /** What is chosen, as it is shown; `null` when nothing is. */
  readonly chosen: string | null
  readonly onRemove: () => void
  /** What comes up below it. */
  readonly children: (close: () => void) => ReactNode
}

/** A filter with values to choose from; what is chosen stands on it and can be taken off. */
export function MenuChip({ name, chosen, onRemove, children }: MenuChipProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <span className={chosen === null ? 'library-menu-chip' : 'library-menu-chip is-active'}>
      <Popover open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)} positioning="below-start" trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          <Button
            className="library-chip"
            shape="circular"
            size="small"
            icon={chosen === null ? <ChevronDown12Regular /> : null}
            iconPosition="after"
            title={chosen === null ? undefined : `${name}: ${chosen}`}
            aria-label={chosen === null ? name : `${name}: ${chosen}`}
          >
            <span className="library-chip-text" dir="auto">
              {chosen ?? name}
            </span>
          </Button>
        </PopoverTrigger>
        <PopoverSurface className="library-chip-menu" aria-label={name}>
          {children(() => setIsOpen(false))}
        </PopoverSurface>
      </Popover>
      {chosen !== null && <RemoveChip name={name} onRemove={onRemove} />}
    </span>
  )
}

/** Takes a filter off. */
export function RemoveChip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <Button
      className="library-chip-remove"
      appearance="transparent"
      size="small"
      icon={<Dismiss12Regular />}
      aria-label={message('library.removeFilter', { name })}
      title={message('library.removeFilter', { name })}
      onClick={onRemove}
    />
  )
}
