import { useEffect, useRef } from 'react'
import type { AppEvents } from '#ipc/api'
import type { Command } from '#ui/commands'

/** Commands whose keys the window takes wherever the caret is. The others’ keys belong to the text and are taken by the editor. */
const windowCommands: ReadonlySet<string> = new Set([
  'import',
  'import-folder',
  'import-paste',
  'import-show',
  'new-brief',
  'open-brief',
  'save-brief',
  'export-docx',
  'palette',
  'library-search',
  'go-library',
  'go-reader',
  'go-brief',
  'next-article',
  'previous-article',
  'go-picks',
  'note',
])

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
      const command = newest.current.find((candidate) => windowCommands.has(candidate.id) && candidate.shortcut?.toUpperCase() === key)
      if (command !== undefined && run(command.id)) event.preventDefault()
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
    event.ctrlKey || event.metaKey ? 'CTRL' : '',
    event.altKey ? 'ALT' : '',
    event.shiftKey ? 'SHIFT' : '',
    event.key.toUpperCase(),
  ]
  return parts.filter((part) => part !== '').join('+')
}
