import './name-dialog.css'
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
import { type FormEvent, type ReactNode, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'

interface NameDialogProps {
  readonly title: string
  readonly label: string
  readonly hint?: string
  /** What it is called already, or to begin with. */
  readonly name: string
  /** Said where another has the name. */
  readonly taken?: string
  /** What is done with the name, on the button. */
  readonly action?: string
  /** Whether nothing else has the name, single spaces in it; what is named then closes the dialog. */
  readonly onName: (name: string) => boolean | Promise<boolean>
  readonly onClose: () => void
  /** What is being named, shown. */
  readonly children?: ReactNode
}

/** Asks for a name. */
export function NameDialog({ title, label, hint, name: first, taken, action, onName, onClose, children }: NameDialogProps) {
  useReturnFocus()
  const [name, setName] = useState(first)
  const [isTaken, setIsTaken] = useState(false)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const given = name.replaceAll(/\s+/gu, ' ').trim()
    if (given !== '' && !(await onName(given))) setIsTaken(true)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="name-dialog">
        <form onSubmit={(event) => void keep(event)}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className="name-dialog-content">
              <Field label={label} hint={hint ?? null} validationMessage={isTaken ? (taken ?? null) : null}>
                <Input
                  dir="auto"
                  maxLength={100}
                  value={name}
                  onFocus={({ target }) => target.select()}
                  onChange={(_, { value }) => {
                    setName(value)
                    setIsTaken(false)
                  }}
                />
              </Field>
              {children}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{message('action.cancel')}</Button>
              <Button appearance="primary" type="submit" disabled={name.trim() === ''}>
                {action ?? message('action.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
