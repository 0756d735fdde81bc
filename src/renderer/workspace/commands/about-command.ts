import type { Command } from '#ui/commands'
import { commandOf } from './command-of.ts'
import type { WindowActions } from './window-actions.ts'

/** What this is, of which version, and by whom: in the menu “Help” too, which main draws. */
export function aboutCommand({ about }: Pick<WindowActions, 'about'>): Command {
  return commandOf({ id: 'about', name: 'command.about', run: about })
}
