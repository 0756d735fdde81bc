import { Button, Menu, MenuDivider, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down'
import type { ArticleOrder } from '#ipc/library-types'
import { message } from '#messages'
import type { LibraryModel } from '../library-model.ts'
import { hasFilters, hasText, orderOf } from './library-view.ts'

interface ListLineProps {
  readonly model: LibraryModel
  /** How many articles match; `null` until the first answer. */
  readonly total: number | null
}

/** How long the list is, out of how many, and in which order. */
export function ListLine({ model: { view, setView, facets }, total }: ListLineProps) {
  const order = orderOf(view)
  const orders = (['relevance', 'imported', 'published', 'title', 'outlet'] as const).filter((by) => by !== 'relevance' || hasText(view))
  const set = (next: ArticleOrder) => setView((now) => ({ ...now, order: next }))
  return (
    <div className="library-line">
      <span role="status">
        <bdi>{total !== null && countLine(total, isPart(view, facets?.articles ?? null))}</bdi>
      </span>
      <Menu
        positioning="below-end"
        checkedValues={{ by: [order.by], direction: order.isReversed ? ['reversed'] : [] }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          if (name === 'direction') set({ ...order, isReversed: checkedItems.length > 0 })
          else set({ by: orders.find((by) => by === checkedItems[0]) ?? 'imported', isReversed: false })
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="transparent"
            size="small"
            icon={<ChevronDown12Regular />}
            iconPosition="after"
            aria-label={message('library.sortedBy', { order: orderName(order) })}
          >
            {orderName(order)}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList aria-label={message('library.sort')}>
            {orders.map((by) => (
              <MenuItemRadio key={by} name="by" value={by}>
                {message(`library.sort.${by}`)}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            <MenuItemCheckbox name="direction" value="reversed">
              {message('library.sort.reversed')}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  )
}

/** Out of how many articles the list shows some; `null` where it shows all of them, or the trash. */
function isPart(view: LibraryModel['view'], all: number | null): number | null {
  return view.filters.place === 'library' && (hasText(view) || hasFilters(view)) ? all : null
}

function countLine(total: number, all: number | null): string {
  return all === null ? message('library.count', { total }) : message('library.countOf', { total, all })
}

function orderName({ by, isReversed }: ArticleOrder): string {
  return message(isReversed ? `library.sort.${by}.reversed` : `library.sort.${by}`)
}
