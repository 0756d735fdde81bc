import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'

interface VersionNameDialogProps {
  readonly title: string
  /** What it is called already. */
  readonly name: string
  readonly onKeep: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a version. */
export function VersionNameDialog({ title, name: first, onKeep, onClose }: VersionNameDialogProps) {
  useReturnFocus()
  const [name, setName] = useState(first)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const given = name.replaceAll(/\s+/gu, ' ').trim()
    if (given !== '') onKeep(given)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="version-name-dialog">
        <form onSubmit={keep}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field label={message('history.name')} hint={message('history.nameHint')}>
                <Input
                  dir="auto"
                  maxLength={100}
                  value={name}
                  onFocus={({ target }) => target.select()}
                  onChange={(_, { value }) => setName(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{message('action.cancel')}</Button>
              <Button appearance="primary" type="submit" disabled={name.trim() === ''}>
                {message('action.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
