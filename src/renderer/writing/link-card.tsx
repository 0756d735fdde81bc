import { Button, Field, Input, Popover, PopoverSurface, type PositioningVirtualElement } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'

interface LinkCardProps {
  readonly target: PositioningVirtualElement
  /** The address now; empty for a new link. */
  readonly href: string
  /** Whether there are no words to link yet, so that they are asked for. */
  readonly asksForWords: boolean
  /** Sets the link, or says why that address can be none. */
  readonly onSet: (address: string, words: string) => string | null
  readonly onOpen: (() => void) | null
  readonly onRemove: (() => void) | null
  readonly onClose: () => void
}

/** Sets, changes, opens and removes one link, at the caret. */
export function LinkCard({ target, href, asksForWords, onSet, onOpen, onRemove, onClose }: LinkCardProps) {
  useReturnFocus()
  const [address, setAddress] = useState(href)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const set = (event: FormEvent) => {
    event.preventDefault()
    const trouble = onSet(address, words.trim() === '' ? address.trim() : words)
    setProblem(trouble)
    if (trouble === null) onClose()
  }
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'below', align: 'start', offset: 4 }}
      onOpenChange={(_, { open }) => (open ? null : onClose())}
    >
      <PopoverSurface aria-label={message('link.title')} className="link-card">
        <form onSubmit={set}>
          {asksForWords && (
            <Field label={message('link.words')}>
              <Input value={words} onChange={(_, { value }) => setWords(value)} />
            </Field>
          )}
          <Field label={message('link.address')} {...(problem !== null && { validationState: 'error', validationMessage: problem })}>
            <Input
              value={address}
              onChange={(_, { value }) => {
                setAddress(value)
                setProblem(null)
              }}
            />
          </Field>
          <div className="link-card-foot">
            {onOpen !== null && <Button onClick={onOpen}>{message('link.open')}</Button>}
            {onRemove !== null && <Button onClick={onRemove}>{message('link.remove')}</Button>}
            <Button type="submit" appearance="primary">
              {message('link.set')}
            </Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  )
}
