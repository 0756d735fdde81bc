import { Button, Link, Text } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons/svg/add'
import { message } from '#messages'
import type { LibraryModel } from './library-model.ts'
import { hasFilters, hasText, narrowed, type LibraryView, withoutFilters } from './query/library-view.ts'

type Emptiness = 'library' | 'trash' | 'inBrief' | 'collection' | 'filtered' | 'found'

/** A list without articles: why, and what to do next. */
export function EmptyList({ model }: { readonly model: LibraryModel }) {
  const { view, setView, facets, actions } = model
  const kind = emptiness(view)
  return (
    <div className="library-empty">
      <Text block weight="semibold">
        {message(`library.empty.${kind}`, { text: view.text.trim() })}
      </Text>
      <Text block>{message(`library.empty.${kind}.hint`)}</Text>
      {kind === 'library' && (
        <Button appearance="primary" icon={<Add20Regular />} onClick={actions.importFiles}>
          {message('command.import')}
        </Button>
      )}
      {hasText(view) && hasFilters(view) && <Link onClick={() => setView(withoutFilters)}>{message('library.searchWithoutFilters')}</Link>}
      {hasText(view) && <Link onClick={() => setView((now) => ({ ...now, text: '' }))}>{message('library.clearSearch')}</Link>}
      {!hasText(view) && hasFilters(view) && <Link onClick={() => setView(withoutFilters)}>{message('command.libraryClearFilters')}</Link>}
      {kind === 'trash' && (
        <Link onClick={() => setView((now) => narrowed(now, { place: 'library' }))}>{message('command.libraryShowAll')}</Link>
      )}
      {kind === 'library' && facets !== null && facets.trashed > 0 && (
        <Link onClick={() => setView((now) => narrowed(now, { place: 'trash' }))}>
          {message('library.trashHolds', { count: facets.trashed })}
        </Link>
      )}
    </div>
  )
}

function emptiness(view: LibraryView): Emptiness {
  const { isInBrief, collection, place } = view.filters
  if (hasText(view)) return 'found'
  const others = hasFilters(narrowed(view, { isInBrief: false, collection: null }))
  if (others || (isInBrief && collection !== null)) return 'filtered'
  if (isInBrief) return 'inBrief'
  if (collection !== null) return 'collection'
  return place
}
