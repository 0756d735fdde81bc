import './tradecraft.css'
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import type { OnRate, RatedOutlet } from './evidence-row.ts'
import { RatingSelect } from './rating-select.tsx'

interface SourceRatingsProps {
  readonly outlets: readonly RatedOutlet[]
  /** Cited articles that name no outlet. */
  readonly unknown: number
  readonly onRate: OnRate
  readonly onClose: () => void
}

/** Every outlet that the brief quotes or cites, with how reliable it is. What is chosen holds at once, and undo takes it back. */
export function SourceRatings({ outlets, unknown, onRate, onClose }: SourceRatingsProps) {
  useReturnFocus()
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="ratings-dialog">
        <DialogBody>
          <DialogTitle>{message('rating.title')}</DialogTitle>
          <DialogContent className="ratings">
            <Text block size={200} className="evidence-hint">
              {message(outlets.length === 0 ? 'rating.noOutlets' : 'rating.explain')}
            </Text>
            {outlets.length > 0 && (
              <table>
                <thead>
                  <tr>
                    <th scope="col">{message('rating.outletColumn')}</th>
                    <th scope="col">{message('rating.citedColumn')}</th>
                    <th scope="col">{message('rating.letterColumn')}</th>
                  </tr>
                </thead>
                <tbody>
                  {outlets.map((rated) => (
                    <tr key={rated.outlet}>
                      <th scope="row">
                        <bdi>{rated.outlet}</bdi>
                      </th>
                      <td>{message('rating.articles', { count: rated.articles })}</td>
                      <td>
                        <RatingSelect rated={rated} onRate={onRate} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {unknown > 0 && <Text size={200}>{message('rating.unknown', { count: unknown })}</Text>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {message('action.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
