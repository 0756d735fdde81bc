import './templates.css'
import type { Template } from '#core/brief'
import { message } from '#messages'
import { NameDialog } from '#ui/name-dialog'
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
  const save = (name: string) => {
    if (taken.includes(name)) return false
    onSave(name)
    return true
  }
  return (
    <NameDialog
      title={message('template.save')}
      label={message('template.name')}
      hint={message('template.saveHint')}
      name={template.name}
      taken={message('template.taken')}
      onName={save}
      onClose={onClose}
    >
      <ShapePreview template={template} />
    </NameDialog>
  )
}
