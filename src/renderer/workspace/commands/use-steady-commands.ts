import { useMemo, useRef } from 'react'
import type { Command } from '#ui/commands'

/**
 * The same commands for as long as they look the same, each doing what the newest of its name would. They are made anew with everything they act on, at each key and each paragraph that is gone to;
 * what draws them, which is half the window, is drawn again only for what is to be seen.
 */
export function useSteadyCommands<TName extends string>(commands: Readonly<Record<TName, Command>>): Readonly<Record<TName, Command>> {
  const newest = useRef(commands)
  newest.current = commands
  const kept = useRef<Readonly<Record<TName, Command>> | null>(null)
  const before = kept.current
  const now: Record<TName, Command> = { ...commands }
  let isSame = before !== null
  for (const name in now) {
    const known = before?.[name]
    if (known !== undefined && looksLike(known, now[name])) now[name] = known
    else {
      isSame = false
      now[name] = { ...now[name], run: () => newest.current[name]?.run() }
    }
  }
  if (before === null || !isSame || Object.keys(before).length !== Object.keys(now).length) kept.current = now
  return kept.current ?? now
}

/** The same for a list, in which no two have one id. */
export function useSteadyList(commands: readonly Command[]): readonly Command[] {
  const steady = useSteadyCommands(Object.fromEntries(commands.map((command) => [command.id, command])))
  return useMemo(() => Object.values(steady), [steady])
}

function looksLike({ place, ...one }: Command, other: Command): boolean {
  return (
    one.id === other.id &&
    one.name === other.name &&
    one.shortcut === other.shortcut &&
    one.icon === other.icon &&
    one.isActive === other.isActive &&
    one.isPossible === other.isPossible &&
    one.isEverywhere === other.isEverywhere &&
    JSON.stringify(place) === JSON.stringify(other.place)
  )
}
