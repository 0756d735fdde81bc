import { useEffect, useRef } from 'react'
import type { Command } from '#ui/commands'

/** Runs commands by their shortcut and by the menu. */
export function useShortcuts(commands: readonly Command[]): void {
  const newest = useRef(commands)
  newest.current = commands
  useEffect(() => {
    const run = (id: string) => {
      const command = newest.current.find((candidate) => candidate.id === id)
      if (command?.isPossible === true) command.run()
      return command !== undefined
    }
    const onKey = (event: KeyboardEvent) => {
      const key = keyName(event)
      const command = newest.current.find((candidate) => candidate.isEverywhere && candidate.shortcut?.toUpperCase() === key)
      if (command !== undefined && run(command.id)) event.preventDefault()
    }
    const stopMenu = window.attache.on('command', (id) => void run(id))
    window.addEventListener('keydown', onKey, true)
    return () => {
      stopMenu()
      window.removeEventListener('keydown', onKey, true)
    }
  }, [])
}

function keyName(event: KeyboardEvent): string {
  const parts = [
    event.ctrlKey || event.metaKey ? 'CTRL' : '',
    event.altKey ? 'ALT' : '',
    event.shiftKey ? 'SHIFT' : '',
    event.key.toUpperCase(),
  ]
  return parts.filter((part) => part !== '').join('+')
}
