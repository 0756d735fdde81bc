import type { FluentIcon } from '@fluentui/react-icons'
import type { MessageId } from '#messages'

/** One thing the user can do. Ribbon, palette and menu all read this one value, so that it has the same name and shortcut everywhere. */
export interface Command {
  readonly id: string
  readonly name: MessageId
  /** As it is shown: “Ctrl+B”. */
  readonly shortcut: string | null
  readonly icon: FluentIcon | null
  readonly isActive: boolean
  readonly isPossible: boolean
  readonly run: () => void
}
