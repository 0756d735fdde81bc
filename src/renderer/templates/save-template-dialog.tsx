import './templates.css'
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
import type { Template } from '#core/brief'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { ShapePreview } from './shape-preview.tsx'

interface SaveTemplateDialogProps {
  /** The shape of the brief, under a name to begin with. */
  readonly template: Template
  readonly taken: readonly string[]
  readonly onSave: (name: string) => void
  readonly onClose: () => void
}

/** Asks what a brief’s shape is to be called as a template, and shows what of the brief that is. */
export function SaveTemplateDialog({ template, taken, onSave, onClose }: SaveTemplateDialogProps) {
  useReturnFocus()
  const [name, setName] = useState(template.name)
  const [isTaken, setIsTaken] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.replaceAll(/\s+/gu, ' ').trim()
    if (wanted === '') return
    if (taken.includes(wanted)) setIsTaken(true)
    else onSave(wanted)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="save-template-dialog">
        <form onSubmit={save}>
          <DialogBody>
            <DialogTitle>{message('template.save')}</DialogTitle>
            <DialogContent className="save-template-content">
              <Field
                label={message('template.name')}
                hint={message('template.saveHint')}
                validationMessage={isTaken ? message('template.taken') : null}
              >
                <Input
                  dir="auto"
                  maxLength={100}
                  value={name}
                  onChange={(_, { value }) => {
                    setName(value)
                    setIsTaken(false)
                  }}
                />
              </Field>
              <ShapePreview template={template} />
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
