import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components'
import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add'
import { useState } from 'react'
import type { ArticleId } from '#core/article'
import type { Collection } from '#ipc/library-types'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import type { LibraryModel } from '../library-model.ts'
import { counted, useChosenMetadata } from './use-chosen-metadata.ts'

interface CollectionsDialogProps {
  readonly model: LibraryModel
  readonly ids: readonly ArticleId[]
}

/** In which collections the articles chosen are. A box with a dash stands for some of them, and stays so unless it is ticked. */
export function CollectionsDialog({ model: { facets, ask, actions }, ids }: CollectionsDialogProps) {
  useReturnFocus()
  const known = useChosenMetadata(ids)
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const counts = counted((known ?? []).flatMap(({ collections }) => collections))
  const collections = facets?.collections ?? []
  const close = () => ask(null)
  const save = async () => {
    close()
    const wanted = collections.filter(({ id }) => changed.has(id))
    // Each tells of itself and is undone by itself.
    // oxlint-disable-next-line no-await-in-loop
    for (const collection of wanted) await actions.collect(ids, collection, changed.get(collection.id) === true)
  }
  const state = ({ id }: Collection): boolean | 'mixed' => {
    const count = counts.get(id) ?? 0
    return changed.get(id) ?? (count === 0 ? false : count === ids.length ? true : 'mixed')
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="library-dialog">
        <DialogBody>
          <DialogTitle>{message('library.collectionsOf', { count: ids.length })}</DialogTitle>
          <DialogContent className="library-dialog-content">
            <div className="library-facets" role="group" aria-label={message('library.collections')}>
              {collections.map((collection) => (
                <div key={collection.id} className="library-facet">
                  <Checkbox
                    checked={state(collection)}
                    label={<bdi>{collection.name}</bdi>}
                    onChange={(_, { checked }) => setChanged(new Map(changed).set(collection.id, checked === true))}
                  />
                  <span className="library-facet-count">{collection.articles}</span>
                </div>
              ))}
              {collections.length === 0 && <Text size={200}>{message('library.noCollections')}</Text>}
            </div>
            <Button icon={<FolderAdd20Regular />} onClick={() => ask({ kind: 'collection', collection: null, ids })}>
              {message('command.libraryNewCollection')}
            </Button>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{message('action.cancel')}</Button>
            <Button appearance="primary" disabled={changed.size === 0} onClick={() => void save()}>
              {message('action.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
