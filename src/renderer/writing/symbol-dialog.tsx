import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  SearchBox,
  Text,
} from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { type Symbol, symbolGroups, symbols, symbolsNamed } from './symbols.ts'

interface SymbolDialogProps {
  /** Characters, the last used first. */
  readonly recent: readonly string[]
  readonly onInsert: (character: string) => void
  readonly onClose: () => void
}

/** Characters that a keyboard may lack, by group or by name. Arrow keys go from one to the next, Enter inserts. */
export function SymbolDialog({ recent, onInsert, onClose }: SymbolDialogProps) {
  useReturnFocus()
  const [typed, setTyped] = useState('')
  const [stays, setStays] = useState(false)
  const [last, setLast] = useState<Symbol | null>(null)
  const insert = (symbol: Symbol) => {
    onInsert(symbol.character)
    setLast(symbol)
    if (!stays) onClose()
  }
  const all = symbolGroups.flatMap((group) => symbols[group])
  const used = recent.flatMap((character) => all.find((symbol) => symbol.character === character) ?? [])
  const found = symbolsNamed(typed)
  const groups =
    typed.trim() === ''
      ? [
          { name: message('symbols.recent'), content: used },
          ...symbolGroups.map((group) => ({ name: message(`symbols.${group}`), content: symbols[group] })),
        ]
      : [{ name: message('symbols.search'), content: found }]
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="symbol-dialog">
        <DialogBody>
          <DialogTitle>{message('symbols.title')}</DialogTitle>
          <DialogContent>
            <SearchBox
              className="symbol-search"
              aria-label={message('symbols.search')}
              placeholder={message('symbols.search')}
              value={typed}
              onChange={(_, { value }) => setTyped(value)}
              onKeyDown={(event) => {
                const [first] = found
                if (event.key === 'Enter' && typed.trim() !== '' && first !== undefined) insert(first)
              }}
            />
            <div className="symbol-groups">
              {found.length === 0 && <Text>{message('symbols.none')}</Text>}
              {groups.map(
                ({ name, content }) => content.length > 0 && <Group key={name} name={name} content={content} onInsert={insert} />,
              )}
            </div>
            <div className="symbol-foot">
              <Checkbox label={message('symbols.stay')} checked={stays} onChange={(_, { checked }) => setStays(checked === true)} />
              <Text role="status" size={200} className="symbol-status">
                {last === null ? '' : message('symbols.inserted', { name: last.name })}
              </Text>
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{message('action.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface GroupProps {
  readonly name: string
  readonly content: readonly Symbol[]
  readonly onInsert: (symbol: Symbol) => void
}

function Group({ name, content, onInsert }: GroupProps) {
  return (
    <div role="group" aria-label={name}>
      <h3 className="symbol-group">{name}</h3>
      <div className="symbol-grid">
        {content.map((symbol) => (
          <button
            key={symbol.character}
            type="button"
            className="symbol"
            aria-label={symbol.name}
            title={symbol.name}
            onKeyDown={moveByArrows}
            onClick={() => onInsert(symbol)}
          >
            {shown(symbol)}
          </button>
        ))}
      </div>
    </div>
  )
}

/** A space shows nothing of itself. */
function shown({ character }: Symbol): string {
  return /^[\s\u00AD]$/u.test(character) ? '␣' : character
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const around = event.currentTarget.closest('.symbol-groups')
  const buttons = [...(around?.querySelectorAll<HTMLElement>('.symbol') ?? [])]
  const at = buttons.findIndex((button) => button === document.activeElement)
  if (at === -1 || !event.key.startsWith('Arrow')) return
  event.preventDefault()
  const step = steps[event.key]
  const next = step === undefined ? inNextRow(buttons, at, event.key === 'ArrowDown') : buttons[at + step]
  next?.focus()
}

/** The nearest one in the row above or below. */
function inNextRow(buttons: readonly HTMLElement[], at: number, isDown: boolean): HTMLElement | undefined {
  const from = buttons[at]?.getBoundingClientRect()
  if (from === undefined) return undefined
  const beyond = buttons.filter((button) =>
    isDown ? button.getBoundingClientRect().top >= from.bottom : button.getBoundingClientRect().bottom <= from.top,
  )
  const distance = (button: HTMLElement) => {
    const { top, left } = button.getBoundingClientRect()
    return Math.abs(top - from.top) * 10 + Math.abs(left - from.left)
  }
  return beyond.toSorted((one, other) => distance(one) - distance(other))[0]
}
