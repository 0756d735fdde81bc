import { Link } from '@fluentui/react-components'
import { memo } from 'react'
import { message } from '#messages'
import type { LibraryModel } from '../library-model.ts'
import { CollectionChip } from './collection-chip.tsx'
import { DateChip } from './date-chip.tsx'
import { FacetList } from './facet-list.tsx'
import { MenuChip, ToggleChip } from './filter-chip.tsx'
import { hasFilters, narrowed, toggled, type ViewFilters, withoutFilters } from './library-view.ts'

/** What the list can be narrowed by. What would keep nothing out in this library is left away. */
export const FilterChips = memo(function FilterChips({ model }: { readonly model: LibraryModel }) {
  const { view, setView, facets, usedIn, hasBrief } = model
  const { filters } = view
  if (facets === null || (facets.articles === 0 && !hasFilters(view))) return null
  const narrow = (change: Partial<ViewFilters>) => setView((now) => narrowed(now, change))
  return (
    <div className="library-chips" role="group" aria-label={message('library.filters')}>
      {(hasBrief || filters.isInBrief) && (
        <ToggleChip
          name={message('library.inBrief')}
          count={usedIn.size}
          isActive={filters.isInBrief}
          onToggle={() => narrow({ isInBrief: !filters.isInBrief })}
        />
      )}
      {(facets.undated > 0 || filters.isUndated) && (
        <ToggleChip
          name={message('library.noDate')}
          count={facets.undated}
          isActive={filters.isUndated}
          onToggle={() => narrow({ isUndated: !filters.isUndated })}
        />
      )}
      {(facets.withTwin > 0 || filters.hasTwin) && (
        <ToggleChip
          name={message('library.copies')}
          count={facets.withTwin}
          isActive={filters.hasTwin}
          onToggle={() => narrow({ hasTwin: !filters.hasTwin })}
        />
      )}
      <FacetChip model={model} field="outlets" />
      <DateChip range={filters} onRange={narrow} />
      <FacetChip model={model} field="languages" nameOf={languageName} />
      <FacetChip model={model} field="tags" />
      <CollectionChip model={model} />
      {hasFilters(view) && <Link onClick={() => setView(withoutFilters)}>{message('command.libraryClearFilters')}</Link>}
    </div>
  )
})

interface FacetChipProps {
  readonly model: LibraryModel
  readonly field: 'outlets' | 'languages' | 'tags'
  readonly nameOf?: (value: string) => string
}

function FacetChip({ model: { view, setView, facets }, field, nameOf = String }: FacetChipProps) {
  const chosen = view.filters[field]
  const values = facets?.[field] ?? []
  if (values.length === 0 && chosen.length === 0) return null
  const name = message(`library.${field}`)
  const set = (next: readonly string[]) => setView((now) => narrowed(now, { [field]: next }))
  return (
    <MenuChip name={name} chosen={chosen.length === 0 ? null : chosen.map(nameOf).join(', ')} onRemove={() => set([])}>
      {() => <FacetList name={name} facets={values} chosen={chosen} nameOf={nameOf} onToggle={(value) => set(toggled(chosen, value))} />}
    </MenuChip>
  )
}

const languages = new Intl.DisplayNames(['en-GB'], { type: 'language' })

/** “French (Canada)” for `fr-CA`; what is no language tag as it stands. */
function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    // A source may state anything as its language.
    return tag
  }
}
