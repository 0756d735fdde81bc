import type { FluentIcon } from '@fluentui/react-icons'
import type { CommandPlace } from '#ipc/menu-types'
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
  /** Where it stands in ribbon and menu; `null` where only the palette and a pane of its own have it. */
  readonly place: CommandPlace | null
  /** The window takes its key wherever the caret is. The keys of the others belong to a pane or the text, which take them themselves. */
  readonly isEverywhere: boolean
  readonly run: () => void
}
