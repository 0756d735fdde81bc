import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add'
import { Folder20Regular } from '@fluentui/react-icons/svg/folder'
import { type DragEvent, useState } from 'react'
import type { ArticleId } from '#core/article'
import { message } from '#messages'
import type { LibraryModel } from '../library-model.ts'
import { draggedArticles } from '../list/dragged-articles.ts'

interface CollectionTrayProps {
  readonly model: LibraryModel
  /** What is being dragged. */
  readonly ids: readonly ArticleId[]
  readonly onDone: () => void
}

/** Comes up while articles are dragged: drop them on a collection. By keyboard the command “Collections…” does the same. */
export function CollectionTray({ model: { facets, ask, actions }, ids, onDone }: CollectionTrayProps) {
  return (
    <div className="library-tray">
      {facets?.collections.map((collection) => (
        <DropPlace
          key={collection.id}
          name={collection.name}
          onDrop={() => {
            onDone()
            void actions.collect(ids, collection, true)
          }}
        />
      ))}
      <DropPlace
        name={message('command.libraryNewCollection')}
        isNew
        onDrop={() => {
          onDone()
          ask({ kind: 'collection', collection: null, ids })
        }}
      />
    </div>
  )
}

interface DropPlaceProps {
  readonly name: string
  readonly isNew?: boolean
  readonly onDrop: () => void
}

function DropPlace({ name, isNew = false, onDrop }: DropPlaceProps) {
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(draggedArticles)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setIsOver(true)
  }
  return (
    <div
      className={isOver ? 'library-drop is-over' : 'library-drop'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
    >
      {isNew ? <FolderAdd20Regular /> : <Folder20Regular />}
      <bdi>{name}</bdi>
    </div>
  )
}
