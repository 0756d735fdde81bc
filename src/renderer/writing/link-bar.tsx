import { Button, Popover, PopoverSurface, type PositioningVirtualElement, Text } from '@fluentui/react-components'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { LinkDismiss16Regular } from '@fluentui/react-icons/svg/link-dismiss'
import { Open16Regular } from '@fluentui/react-icons/svg/open'
import type { JSX } from 'react'
import { message } from '#messages'

interface LinkBarProps {
  readonly target: PositioningVirtualElement
  readonly href: string
  readonly onEdit: () => void
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** Where the link leads in which the caret is. The keyboard stays in the text. */
export function LinkBar({ target, href, onEdit, onOpen, onRemove }: LinkBarProps) {
  return (
    <Popover open unstable_disableAutoFocus positioning={{ target, position: 'below', align: 'start', offset: 4 }}>
      <PopoverSurface className="link-bar" role="group" aria-label={message('link.bar')}>
        <Text size={200} truncate wrap={false} className="link-bar-address">
          {href}
        </Text>
        <Tool name={message('link.edit')} icon={<Edit16Regular />} onClick={onEdit} />
        <Tool name={message('link.open')} icon={<Open16Regular />} onClick={onOpen} />
        <Tool name={message('link.remove')} icon={<LinkDismiss16Regular />} onClick={onRemove} />
      </PopoverSurface>
    </Popover>
  )
}

function Tool({ name, icon, onClick }: { readonly name: string; readonly icon: JSX.Element; readonly onClick: () => void }) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={name}
      title={name}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    />
  )
}
