import { useEffect, useMemo } from 'react'
import type { MenuCommand } from '#ipc/menu-types'
import { message } from '#messages'
import type { Command } from '#ui/commands'

const writeAfter = 200

/** Keeps the application menu as the commands are. It is told a moment later, and only of a change. */
export function useMenu(commands: readonly Command[]): void {
  const menu = useMemo(() => JSON.stringify(commands.flatMap(menuCommand)), [commands])
  useEffect(() => {
    const timer = setTimeout(() => void window.attache.showMenu(JSON.parse(menu)), writeAfter)
    return () => clearTimeout(timer)
  }, [menu])
}

function menuCommand({ id, name, shortcut, isPossible, place }: Command): readonly MenuCommand[] {
  return place === null ? [] : [{ id, label: message(name), shortcut, tab: place.tab, group: place.group, isPossible }]
}
