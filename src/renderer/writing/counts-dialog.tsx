import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'

interface Counts {
  readonly words: number
  readonly characters: number
  readonly charactersWithoutSpaces: number
  readonly paragraphs: number
  readonly notes: number
  readonly sources: number
}

interface CountsDialogProps {
  readonly whole: Counts
  /** `null` where nothing is selected. */
  readonly selection: Counts | null
  readonly onClose: () => void
}

/** How long the brief is, and what is selected of it. */
export function CountsDialog({ whole, selection, onClose }: CountsDialogProps) {
  useReturnFocus()
  const row = (name: string, count: keyof Counts) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{whole[count].toLocaleString()}</td>
      {selection !== null && <td>{selection[count].toLocaleString()}</td>}
    </tr>
  )
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="counts-dialog">
        <DialogBody>
          <DialogTitle>{message('counts.title')}</DialogTitle>
          <DialogContent>
            <table className="counts-table">
              <thead>
                <tr>
                  <td aria-hidden />
                  <th scope="col">{message('counts.whole')}</th>
                  {selection !== null && <th scope="col">{message('counts.selection')}</th>}
                </tr>
              </thead>
              <tbody>
                {row(message('counts.words'), 'words')}
                {row(message('counts.characters'), 'characters')}
                {row(message('counts.letters'), 'charactersWithoutSpaces')}
                {row(message('counts.paragraphs'), 'paragraphs')}
                {row(message('counts.notes'), 'notes')}
                {row(message('counts.sources'), 'sources')}
              </tbody>
            </table>
            <Text block size={200}>
              {message('counts.apart')}
            </Text>
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
