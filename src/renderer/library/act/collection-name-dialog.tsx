import type { ArticleId } from '#core/article'
import type { Collection } from '#ipc/library-types'
import { message } from '#messages'
import { NameDialog } from '#ui/name-dialog'
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
  const close = () => ask(null)
  const keep = async (name: string): Promise<boolean> => {
    if (collection === null) {
      if (facets?.collections.some((other) => other.name === name) === true) return false
      close()
      await actions.createCollection(name, ids)
      return true
    }
    const isKept = name === collection.name || (await actions.renameCollection(collection, name))
    if (isKept) close()
    return isKept
  }
  return (
    <NameDialog
      title={
        collection === null
          ? message('library.newCollection', { count: ids.length })
          : message('library.collection.rename', { name: collection.name })
      }
      label={message('library.collectionName')}
      name={collection?.name ?? ''}
      taken={message('library.collectionTaken')}
      action={message(collection === null ? 'library.createCollection' : 'action.save')}
      onName={keep}
      onClose={close}
    />
  )
}
