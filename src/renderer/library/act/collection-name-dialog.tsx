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
import type { ArticleId } from '#core/article'
import type { Collection } from '#ipc/library-types'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import type { LibraryModel } from '../library-model.ts'

interface CollectionNameDialogProps {
  readonly model: LibraryModel
  /** The one to be renamed; `null` for a new one. */
  readonly collection: Collection | null
  /** What goes into a new one. */
  readonly ids: readonly ArticleId[]
}

/** Asks for the name of a collection. */
export function CollectionNameDialog({ model: { facets, ask, actions }, collection, ids }: CollectionNameDialogProps) {
  useReturnFocus()
  const [name, setName] = useState(collection?.name ?? '')
  const [isTaken, setIsTaken] = useState(false)
  const close = () => ask(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.replaceAll(/\s+/gu, ' ').trim()
    if (wanted === '') return
    if (collection === null) {
      if (facets?.collections.some((other) => other.name === wanted) === true) setIsTaken(true)
      else {
        close()
        await actions.createCollection(wanted, ids)
      }
    } else if (wanted === collection.name || (await actions.renameCollection(collection, wanted))) close()
    else setIsTaken(true)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="library-dialog">
        <form onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>
              {collection === null
                ? message('library.newCollection', { count: ids.length })
                : message('library.collection.rename', { name: collection.name })}
            </DialogTitle>
            <DialogContent>
              <Field label={message('library.collectionName')} validationMessage={isTaken ? message('library.collectionTaken') : null}>
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
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{message('action.cancel')}</Button>
              <Button appearance="primary" type="submit">
                {message(collection === null ? 'library.createCollection' : 'action.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
