import { Menu, MenuButton, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { Filter20Regular } from '@fluentui/react-icons/svg/filter'
import { tagsOf } from '#core/picks'
import { message } from '#messages'
import type { MarkKind } from '#ui/section-mark'
import type { ListedPick } from './listed-pick.ts'
import type { PickQuery } from './pick-rows.ts'
import { sectionOf } from './pick-rows.ts'

interface PickFiltersProps {
  readonly picks: readonly ListedPick[]
  readonly query: PickQuery
  readonly onQuery: (query: PickQuery) => void
}

/** How the list is grouped, and by which section, tag or article it is narrowed. Offers only what there is. */
export function PickFilters({ picks, query, onQuery }: PickFiltersProps) {
  const sections = [...new Set(picks.map(sectionOf))]
  const tags = [...new Set(picks.flatMap(({ pick }) => tagsOf(pick)))].toSorted((one, other) => one.localeCompare(other))
  const articles = [...new Map(picks.map(({ pick, article }) => [pick.article, article]))]
  return (
    <Menu
      checkedValues={{ group: [query.groupBy], section: [query.section ?? ''], tag: [query.tag ?? ''], article: [query.article ?? ''] }}
      onCheckedValueChange={(_, { name, checkedItems }) => onQuery(changed(query, name, checkedItems[0] ?? ''))}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<Filter20Regular />}
          menuIcon={null}
          aria-label={message('picks.filter')}
          title={message('picks.filter')}
        />
      </MenuTrigger>
      <MenuPopover className="picks-filter">
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{message('picks.group')}</MenuGroupHeader>
            {(['section', 'article'] as const).map((by) => (
              <MenuItemRadio key={by} name="group" value={by}>
                {message(`picks.groupBy.${by}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <Choices name="section" options={sections.map((section) => ({ value: section, name: message(`section.${section}`) }))} />
          {tags.length > 0 && <Choices name="tag" options={tags.map((tag) => ({ value: tag, name: tag }))} />}
          {articles.length > 1 && <Choices name="article" options={articles.map(([value, name]) => ({ value, name }))} />}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

interface ChoicesProps {
  readonly name: 'section' | 'tag' | 'article'
  readonly options: readonly { readonly value: string; readonly name: string }[]
}

function Choices({ name, options }: ChoicesProps) {
  return (
    <MenuGroup>
      <MenuGroupHeader>{message(`picks.filterBy.${name}`)}</MenuGroupHeader>
      {[{ value: '', name: message(`picks.all.${name}`) }, ...options].map((option) => (
        <MenuItemRadio key={option.value} name={name} value={option.value}>
          {option.name}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  )
}

const kinds: readonly MarkKind[] = ['summary', 'situation', 'actors', 'claims', 'openQuestions', 'free', 'later']

function changed(query: PickQuery, name: string, value: string): PickQuery {
  const asked = value === '' ? null : value
  switch (name) {
    case 'group':
      return { ...query, groupBy: value === 'article' ? 'article' : 'section' }
    case 'section':
      return { ...query, section: kinds.find((kind) => kind === asked) ?? null }
    case 'tag':
      return { ...query, tag: asked }
    default:
      return { ...query, article: asked }
  }
}
