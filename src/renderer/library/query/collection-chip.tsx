import { Button, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down'
import type { Collection } from '#ipc/library-types'
import { message } from '#messages'
import { collectionOf, type LibraryModel } from '../library-model.ts'
import { RemoveChip } from './filter-chip.tsx'
import { narrowed } from './library-view.ts'

/** The articles of one collection, and what can be done with collections. */
export function CollectionChip({ model }: { readonly model: LibraryModel }) {
  const { view, setView, facets } = model
  const { collection: id } = view.filters
  const chosen = id === null ? null : collectionOf(facets, id)
  const show = (collection: string | null) => setView((now) => narrowed(now, { collection }))
  const name = message('library.collection')
  return (
    <span className={id === null ? 'library-menu-chip' : 'library-menu-chip is-active'}>
      <Menu checkedValues={{ collection: id === null ? [] : [id] }} positioning="below-start">
        <MenuTrigger disableButtonEnhancement>
          <Button
            className="library-chip"
            shape="circular"
            size="small"
            icon={id === null ? <ChevronDown12Regular /> : null}
            iconPosition="after"
            aria-label={chosen === null ? name : `${name}: ${chosen.name}`}
          >
            <span className="library-chip-text" dir="auto">
              {chosen?.name ?? name}
            </span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <CollectionList model={model} chosen={chosen} onShow={show} />
        </MenuPopover>
      </Menu>
      {id !== null && <RemoveChip name={name} onRemove={() => show(null)} />}
    </span>
  )
}

interface CollectionListProps {
  readonly model: LibraryModel
  readonly chosen: Collection | null
  readonly onShow: (id: string | null) => void
}

function CollectionList({ model: { facets, ask, actions, commands }, chosen, onShow }: CollectionListProps) {
  return (
    <MenuList aria-label={message('library.collections')}>
      {facets?.collections.map((collection) => (
        <MenuItemRadio
          key={collection.id}
          name="collection"
          value={collection.id}
          secondaryContent={String(collection.articles)}
          onClick={() => onShow(collection.id)}
        >
          <bdi>{collection.name}</bdi>
        </MenuItemRadio>
      ))}
      {facets !== null && facets.collections.length > 0 && <MenuDivider />}
      <MenuItem onClick={commands.newCollection.run}>{message('command.libraryNewCollection')}</MenuItem>
      {chosen !== null && (
        <>
          <MenuItem onClick={() => ask({ kind: 'collection', collection: chosen, ids: [] })}>
            {message('library.collection.rename', { name: chosen.name })}
          </MenuItem>
          <MenuItem
            onClick={() => {
              onShow(null)
              void actions.deleteCollection(chosen)
            }}
          >
            {message('library.collection.delete', { name: chosen.name })}
          </MenuItem>
        </>
      )}
    </MenuList>
  )
}
