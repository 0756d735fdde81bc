import type { MessageId } from '#messages'
import type { Command } from '#ui/commands'

/** A command with what most have: no picture, possible, its key left to the pane or text that it belongs to. */
export function commandOf(
  given: Pick<Command, 'id' | 'run'> & { readonly name: MessageId } & Partial<Omit<Command, 'id' | 'name' | 'run'>>,
): Command {
  return { shortcut: null, icon: null, isActive: false, isPossible: true, place: null, isEverywhere: false, ...given }
}

/** A command that cannot be given where there is nothing to run. */
export function commandIf(
  run: (() => void) | null | undefined,
  given: Omit<Parameters<typeof commandOf>[0], 'run' | 'isPossible'>,
): Command {
  return commandOf({ ...given, isPossible: run !== null && run !== undefined, run: () => run?.() })
}
