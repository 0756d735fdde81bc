import { Toolbar, ToolbarButton } from '@fluentui/react-components'
import { ArrowEnterLeft20Regular } from '@fluentui/react-icons/svg/arrow-enter-left'
import { message } from '#messages'
import { type Destination, destinations, SectionMark, sectionLetter } from '#ui/section-mark'

interface DestinationBarProps {
  readonly label: string
  readonly onSend: (destination: Destination) => void
  readonly onCaret: () => void
  readonly onKeep: () => void
}

/** The four places a passage can be sent to, the caret, and no place yet. Pressing a button does not take the selection away. */
export function DestinationBar({ label, onSend, onCaret, onKeep }: DestinationBarProps) {
  return (
    <Toolbar className="destination-bar" size="small" aria-label={label} onMouseDown={(event) => event.preventDefault()}>
      {destinations.map((destination) => (
        <ToolbarButton
          key={destination}
          aria-keyshortcuts={sectionLetter(destination)}
          icon={<SectionMark kind={destination} />}
          onClick={() => onSend(destination)}
        >
          {message(`destination.${destination}`)}
        </ToolbarButton>
      ))}
      <ToolbarButton aria-keyshortcuts="Enter" icon={<ArrowEnterLeft20Regular />} onClick={onCaret}>
        {message('destination.caret')}
      </ToolbarButton>
      <ToolbarButton aria-keyshortcuts="P" icon={<SectionMark kind="later" />} onClick={onKeep}>
        {message('destination.later')}
      </ToolbarButton>
    </Toolbar>
  )
}
