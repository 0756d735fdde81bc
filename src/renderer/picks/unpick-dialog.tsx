import './picks.css'
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { message } from '#messages'
import type { ListedPick } from './listed-pick.ts'
import { PickPlaces } from './pick-places.tsx'

interface UnpickDialogProps {
  readonly listed: ListedPick
  readonly onShow: (place: string) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Says where the brief quotes a pick before it goes: a quotation cannot stay without its pick. */
export function UnpickDialog({ listed: { pick, uses }, onShow, onRemove, onClose }: UnpickDialogProps) {
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{message('unpick.title')}</DialogTitle>
          <DialogContent className="unpick">
            <Text block>{message('unpick.places', { count: uses.length })}</Text>
            <PickPlaces uses={uses} words={pick.words} onShow={onShow} />
            <Text block>{message('unpick.explain')}</Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{message('unpick.keep')}</Button>
            <Button appearance="primary" onClick={onRemove}>
              {message('unpick.remove')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
