import { type Ref, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import { message } from '#messages'
import { type MenuPlace, RowMenu } from '../act/row-menu.tsx'
import type { LibraryModel } from '../library-model.ts'
import { ArticleRow, AwaitedRow } from './article-row.tsx'
import type { ArticleSource, ListState } from './article-source.ts'
import { type Pages, rowAt } from './pages.ts'
import { RenamedRow } from './renamed-row.tsx'
import { rowHeight } from './rows-in-view.ts'
import { useListEvents } from './use-list-events.ts'
import { useListSelection } from './use-list-selection.ts'
import { useViewport } from './use-viewport.ts'

export interface ListHandle {
  /** Gives the list the keyboard, with its first article chosen where none in it is, and with `read` gives it on to that article. */
  readonly focus: (next: 'choose' | 'read') => void
}

interface ArticleListProps {
  readonly ref: Ref<ListHandle>
  readonly model: LibraryModel
  readonly source: ArticleSource
  readonly list: ListState & { readonly pages: NonNullable<ListState['pages']> }
  /** Articles are being dragged, or no more. */
  readonly onDrag: (ids: readonly ArticleId[] | null) => void
}

/** The list itself, for any number of articles: only the rows in sight exist. */
export function ArticleList({ ref, model, source, list, onDrag }: ArticleListProps) {
  const { selection, asking } = model
  const { pages, answer, moved } = list
  const scroller = useRef<HTMLDivElement>(null)
  const { drawn, shown } = useViewport(scroller, { total: pages.total, answer, moved })
  const choice = useListSelection(model, source)
  const activeIndex = choice.activeIndex()
  useShown(source, shown, answer)
  useHandle(ref, { model, source, scroller, choice })
  const [menuAt, setMenuAt] = useState<MenuPlace | null>(null)
  const { show, ...events } = useListEvents({ model, source, scroller, choice, onMenu: setMenuAt, onDrag })
  useActiveInSight(selection.active?.id ?? null, activeIndex, show)
  const activeRow = activeIndex >= drawn.from && activeIndex < drawn.to ? rowAt(pages, activeIndex) : null
  return (
    <>
      <div
        ref={scroller}
        className="library-list"
        data-home
        role="listbox"
        aria-multiselectable
        tabIndex={0}
        aria-label={message('library.title')}
        aria-activedescendant={activeRow === null ? undefined : `article-${activeRow.id}`}
        {...events}
        onDragEnd={() => onDrag(null)}
      >
        <div role="presentation" className="library-rows" style={{ height: pages.total * rowHeight }}>
          <div role="presentation" className="library-drawn" style={{ transform: `translateY(${drawn.from * rowHeight}px)` }}>
            <Rows model={model} pages={pages} from={drawn.from} to={drawn.to} />
          </div>
          {asking?.kind === 'rename' && (
            <RenamedRow key={asking.id} id={asking.id} model={model} pages={pages} onRenamed={() => scroller.current?.focus()} />
          )}
        </div>
      </div>
      <RowMenu model={model} at={menuAt} onClose={() => setMenuAt(null)} />
    </>
  )
}

interface HandleParts {
  readonly model: LibraryModel
  readonly source: ArticleSource
  readonly scroller: RefObject<HTMLElement | null>
  readonly choice: ReturnType<typeof useListSelection>
}

function useHandle(ref: Ref<ListHandle>, { model, source, scroller, choice }: HandleParts): void {
  const newest = useRef(model)
  newest.current = model
  useImperativeHandle(ref, () => {
    /** In the list as it is when its turn comes. */
    const chooseOne = () => {
      const { pages } = source.state()
      const index = choice.activeIndex()
      const isListed = pages !== null && index >= 0 && rowAt(pages, index)?.id === newest.current.selection.active?.id
      return isListed ? null : choice.choose(0, 'only')
    }
    const step = (next: 'choose' | 'read') => {
      const chosen = chooseOne()
      if (next === 'choose') return chosen
      if (chosen !== null) return chosen.then(() => newest.current.actions.read())
      newest.current.actions.read()
      return null
    }
    return {
      focus: (next) => {
        scroller.current?.focus()
        choice.inTurn(() => step(next))
      },
    }
  }, [source, scroller, choice])
}

interface RowsProps {
  readonly model: LibraryModel
  readonly pages: Pages
  readonly from: number
  readonly to: number
}

function Rows({ model: { selection, usedIn }, pages, from, to }: RowsProps) {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => {
    const index = from + at
    const article = rowAt(pages, index)
    if (article === null) return <AwaitedRow key={index} index={index} total={pages.total} />
    return (
      <div key={article.id} role="presentation" className="library-slot">
        <ArticleRow
          article={article}
          index={index}
          total={pages.total}
          isSelected={selection.ids.has(article.id)}
          isActive={article.id === selection.active?.id}
          usedIn={usedIn.get(article.id) ?? none}
        />
      </div>
    )
  })
}

const none: readonly never[] = []

function useShown(source: ArticleSource, { from, to, direction }: Parameters<ArticleSource['show']>[0], answer: number): void {
  // Before the next frame is drawn: the sooner it is asked for, the sooner it is there.
  useLayoutEffect(() => source.show({ from, to, direction }), [source, from, to, direction, answer])
}

/** An article that is chosen from elsewhere comes into sight, if it is near enough for its place to be known. */
function useActiveInSight(id: ArticleId | null, index: number, show: (index: number) => void): void {
  const newest = useRef({ index, show })
  newest.current = { index, show }
  useEffect(() => {
    if (id !== null && newest.current.index >= 0) newest.current.show(newest.current.index)
  }, [id])
}
