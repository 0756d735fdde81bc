import { Toolbar, ToolbarButton } from '@fluentui/react-components'
import { ArrowEnterLeft20Regular } from '@fluentui/react-icons/svg/arrow-enter-left'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { message } from '#messages'
import { type Destination, destinations, SectionMark, sectionLetter } from '#ui/section-mark'

interface DestinationBarProps {
  readonly label: string
  readonly onSend: (destination: Destination) => void
  readonly onCaret: () => void
  readonly onKeep: () => void
  readonly onCopy: () => void
}

/** The four places a passage can be sent to, the caret, no place yet, and the clipboard. Pressing a button does not take the selection away. */
export function DestinationBar({ label, onSend, onCaret, onKeep, onCopy }: DestinationBarProps) {
  return (
    <Toolbar className="destination-bar" size="small" aria-label={label} onMouseDown={(event) => event.preventDefault()}>
      {destinations.map((destination) => (
        <ToolbarButton
          key={destination}
          aria-keyshortcuts={sectionLetter(destination)}
          title={message('destination.hint', { name: message(`destination.${destination}`), key: sectionLetter(destination) })}
          icon={<SectionMark kind={destination} />}
          onClick={() => onSend(destination)}
        >
          {message(`destination.${destination}`)}
        </ToolbarButton>
      ))}
      <ToolbarButton
        aria-keyshortcuts="Enter"
        title={message('destination.hint', { name: message('destination.caret'), key: 'Enter' })}
        icon={<ArrowEnterLeft20Regular />}
        onClick={onCaret}
      >
        {message('destination.caret')}
      </ToolbarButton>
      <ToolbarButton
        aria-keyshortcuts="P"
        title={message('destination.hint', { name: message('destination.later'), key: 'P' })}
        icon={<SectionMark kind="later" />}
        onClick={onKeep}
      >
        {message('destination.later')}
      </ToolbarButton>
      <ToolbarButton
        aria-keyshortcuts="Control+C"
        title={message('destination.hint', { name: message('destination.copy'), key: 'Ctrl+C' })}
        icon={<Copy20Regular />}
        onClick={onCopy}
      >
        {message('destination.copy')}
      </ToolbarButton>
    </Toolbar>
  )
}
