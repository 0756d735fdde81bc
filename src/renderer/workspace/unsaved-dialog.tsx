import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import { message } from '#messages'

interface UnsavedDialogProps {
  /** It is being written still, or that failed. */
  readonly why: 'writing' | 'failed'
  readonly onStay: () => void
  readonly onSaveFile: () => void
  readonly onClose: () => void
}

/** The window was to close, and what was typed last is not saved: it stays open unless the user gives that up. */
export function UnsavedDialog({ why, onStay, onSaveFile, onClose }: UnsavedDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{message(`unsaved.${why}.title`)}</DialogTitle>
          <DialogContent>{message(`unsaved.${why}.text`)}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{message('unsaved.close')}</Button>
            <Button onClick={onSaveFile}>{message('unsaved.saveFile')}</Button>
            <Button appearance="primary" onClick={onStay}>
              {message('unsaved.stay')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
