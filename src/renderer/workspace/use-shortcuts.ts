import { useEffect, useRef } from 'react'
import type { AppEvents } from '#ipc/api'
import type { Command } from '#ui/commands'

/** The keys that the window takes itself: those of the menu are caught there and come as commands. */
const ownKeys: Readonly<Record<string, string>> = {
  'Ctrl+K': 'palette',
  'Ctrl+1': 'go-library',
  'Ctrl+2': 'go-reader',
  'Ctrl+3': 'go-brief',
  'Ctrl+Alt+F': 'note',
}

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
      const id = ownKeys[keyName(event)]
      if (id !== undefined && run(id)) event.preventDefault()
    }
    const stopMenu = window.attache.on('command', (id: AppEvents['command']) => void run(id))
    window.addEventListener('keydown', onKey, true)
    return () => {
      stopMenu()
      window.removeEventListener('keydown', onKey, true)
    }
  }, [])
}

function keyName(event: KeyboardEvent): string {
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    event.key.toUpperCase(),
  ]
  return parts.filter((part) => part !== '').join('+')
}
