import './aside-pane.css'
import { Button, Text } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactNode } from 'react'

interface AsidePaneProps {
  readonly className: string
  readonly title: string
  /** How much there is in it, in words; `null` where another place says so. */
  readonly count: string | null
  /** What the button that closes it is called. */
  readonly closeName: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A pane beside the brief’s page: its name, how much is in it, a way to close it, and what it holds. */
export function AsidePane({ className, title, count, closeName, onClose, children }: AsidePaneProps) {
  return (
    <section className={`aside-pane ${className}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {count !== null && <Text size={200}>{count}</Text>}
        <Button appearance="subtle" size="small" icon={<Dismiss20Regular />} aria-label={closeName} title={closeName} onClick={onClose} />
      </header>
      {children}
    </section>
  )
}
