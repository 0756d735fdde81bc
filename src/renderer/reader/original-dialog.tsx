import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import { message } from '#messages'

interface OriginalDialogProps {
  readonly file: string
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** Asked before a saved page or a mail is shown by a program that may go online for its parts. */
export function OriginalDialog({ file, onOpen, onClose }: OriginalDialogProps) {
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{message('original.title')}</DialogTitle>
          <DialogContent>{message('original.mayLoad', { file })}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{message('action.cancel')}</Button>
            <Button appearance="primary" onClick={onOpen}>
              {message('original.open')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
