import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { ArticleId } from '#core/article'
import { message } from '#messages'
import { RenameField } from '../act/rename-field.tsx'
import { type MenuPlace, RowMenu } from '../act/row-menu.tsx'
import type { LibraryModel } from '../library-model.ts'
import { onlyActive } from '../selection.ts'
import { ArticleRow, AwaitedRow } from './article-row.tsx'
import type { ArticleSource, ListState } from './article-source.ts'
import { listAction } from './list-keys.ts'
import { rowAt } from './pages.ts'
import { rowHeight, rowsOfPage, topToShow } from './rows-in-view.ts'
import { type Choosing, useListSelection } from './use-list-selection.ts'
import { useViewport } from './use-viewport.ts'

export interface ListHandle {
  /** Gives the list the keyboard, with its first article chosen where none in it is. */
  readonly focus: () => void
}

interface ArticleListProps {
  readonly ref: Ref<ListHandle>
  readonly model: LibraryModel
  readonly source: ArticleSource
  readonly list: ListState & { readonly pages: NonNullable<ListState['pages']> }
  /** Articles are being dragged, or no more. */
  readonly onDrag: (ids: readonly ArticleId[] | null) => void
}

/** What articles dragged out of the list are called; no other program knows it. */
export const draggedArticles = 'application/x-attache-articles'

/** The list itself, for any number of articles: only the rows in sight exist. */
export function ArticleList({ ref, model, source, list, onDrag }: ArticleListProps) {
  const { selection, select, usedIn, asking, ask, commands, actions } = model
  const { pages, answer, moved } = list
  const scroller = useRef<HTMLDivElement>(null)
  const { drawn, shown } = useViewport(scroller, { total: pages.total, answer, moved })
  const { activeIndex, choose } = useListSelection(model, list)
  const [menuAt, setMenuAt] = useState<MenuPlace | null>(null)
  useShown(source, shown, answer)
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        scroller.current?.focus()
        if (activeIndex < 0 || rowAt(pages, activeIndex)?.id !== selection.active?.id) choose(0, 'only')
      },
    }),
    [activeIndex, pages, selection, choose],
  )
  const show = (index: number) => {
    const { current } = scroller
    if (current !== null) current.scrollTop = topToShow(index, { top: current.scrollTop, height: current.clientHeight })
  }
  useActiveInSight(selection.active?.id ?? null, activeIndex, show)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const page = rowsOfPage({ top: 0, height: scroller.current?.clientHeight ?? 0 })
    const action = listAction(event, { index: activeIndex, total: pages.total, page })
    if (action === null) {
      if (runByKey(event, model)) event.preventDefault()
      return
    }
    event.preventDefault()
    switch (action.kind) {
      case 'move':
        show(action.to)
        choose(action.to, action.choosing)
        break
      case 'toggle':
        if (activeIndex >= 0) choose(activeIndex, 'toggle')
        break
      case 'all':
        commands.selectAll.run()
        break
      case 'one':
        select(onlyActive)
        break
      case 'read':
        commands.read.run()
    }
  }
  const onClick = (event: MouseEvent) => {
    const index = indexAt(event.target)
    if (index === null) return
    choose(index, choosingBy(event))
  }
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault()
    const index = indexAt(event.target)
    const row = index === null ? null : rowAt(pages, index)
    if (index !== null && row !== null && !selection.ids.has(row.id)) choose(index, 'only')
    // The menu key has no place of its own: the menu then comes up at the active row.
    const active = document.querySelector('.article-row[data-active]')?.getBoundingClientRect()
    if (index === null && active === undefined) return
    setMenuAt(index === null && active !== undefined ? { x: active.left + 24, y: active.top + 28 } : { x: event.clientX, y: event.clientY })
  }
  const onDragStart = (event: DragEvent) => {
    const index = indexAt(event.target)
    const row = index === null ? null : rowAt(pages, index)
    if (row === null) return
    const ids = selection.ids.has(row.id) ? [...selection.ids] : [row.id]
    event.dataTransfer.setData(draggedArticles, JSON.stringify(ids.length))
    event.dataTransfer.effectAllowed = 'copy'
    onDrag(ids)
  }
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
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={(event) => indexAt(event.target) !== null && actions.read()}
        onContextMenu={onContextMenu}
        onDragStart={onDragStart}
        onDragEnd={() => onDrag(null)}
      >
        <div role="presentation" className="library-rows" style={{ height: pages.total * rowHeight }}>
          <div role="presentation" className="library-drawn" style={{ transform: `translateY(${drawn.from * rowHeight}px)` }}>
            {Array.from({ length: Math.max(0, drawn.to - drawn.from) }, (_, at) => {
              const index = drawn.from + at
              const article = rowAt(pages, index)
              return article === null ? (
                <AwaitedRow key={index} index={index} total={pages.total} />
              ) : (
                <div key={article.id} role="presentation" className="library-slot">
                  <ArticleRow
                    article={article}
                    index={index}
                    total={pages.total}
                    isSelected={selection.ids.has(article.id)}
                    isActive={article.id === selection.active?.id}
                    usedIn={usedIn.get(article.id) ?? none}
                  />
                  {asking?.kind === 'rename' && asking.id === article.id && (
                    <RenameField
                      title={article.title}
                      onDone={(title) => {
                        ask(null)
                        scroller.current?.focus()
                        if (title !== null) void actions.changeMetadata([article.id], { title })
                      }}
                    />
                  )}
                </div>
              )
            })}
          </div>
        </div>
      </div>
      <RowMenu
        model={model}
        at={menuAt}
        onClose={() => {
          setMenuAt(null)
        }}
      />
    </>
  )
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

function indexAt(target: EventTarget): number | null {
  if (!(target instanceof Element) || target.closest('.library-rename') !== null) return null
  const row = target.closest<HTMLElement>('[data-index]')
  return row === null ? null : Number(row.dataset['index'])
}

function choosingBy(event: MouseEvent): Choosing {
  if (event.shiftKey) return 'range'
  return event.ctrlKey || event.metaKey ? 'toggle' : 'only'
}

/** The keys of commands that belong to the list and not to the whole window. */
function runByKey(event: KeyboardEvent, { commands }: LibraryModel): boolean {
  const modifiers = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`
  const name = `${modifiers}${event.key.length === 1 ? event.key.toUpperCase() : event.key}`
  const command = Object.values(commands).find(({ shortcut, isPossible }) => shortcut === name && isPossible)
  command?.run()
  return command !== undefined
}
