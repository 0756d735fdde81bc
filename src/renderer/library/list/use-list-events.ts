import { type DragEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleSummary } from '#ipc/store-api'
import type { Command } from '#ui/commands'
import type { MenuPlace } from '../act/row-menu.tsx'
import type { LibraryModel } from '../library-model.ts'
import { onlyActive } from '../selection.ts'
import type { ArticleSource } from './article-source.ts'
import { draggedArticles } from './dragged-articles.ts'
import { listAction } from './list-keys.ts'
import { indexOf, rowAt } from './pages.ts'
import { rowsOfPage, topToShow } from './rows-in-view.ts'
import type { Step } from './turns.ts'
import type { Choosing, useListSelection } from './use-list-selection.ts'

interface ListParts {
  readonly model: LibraryModel
  readonly source: ArticleSource
  readonly scroller: RefObject<HTMLElement | null>
  readonly choice: ReturnType<typeof useListSelection>
  readonly onMenu: (at: MenuPlace) => void
  readonly onDrag: (ids: readonly ArticleId[] | null) => void
}

/** What the list does at keys, clicks and drags; its rows take none themselves. */
export function useListEvents(parts: ListParts) {
  const show = (index: number) => {
    const { current } = parts.scroller
    current?.scrollTo({ top: topToShow(index, { top: current.scrollTop, height: current.clientHeight }) })
  }
  return { show, onKeyDown: useKeys(parts, show), ...mouseEvents(parts) }
}

function useKeys({ model, source, scroller, choice }: ListParts, show: (index: number) => void): (event: KeyboardEvent) => void {
  const newest = useRef(model)
  newest.current = model
  /** What the key means in the list as it is now. */
  const actionOf = (key: KeyboardEvent) => {
    const page = rowsOfPage({ top: 0, height: scroller.current?.clientHeight ?? 0 })
    return listAction(key, { index: choice.activeIndex(), total: source.state().pages?.total ?? 0, page })
  }
  const press = (key: KeyboardEvent) => {
    const action = actionOf(key)
    if (action?.kind === 'move') {
      show(action.to)
      return choice.choose(action.to, action.choosing)
    }
    if (action !== null) {
      const index = choice.activeIndex()
      return act(action.kind, newest.current, () => (index < 0 ? null : choice.choose(index, 'toggle')))
    }
    commandsOf(keyName(key), newest.current)
      .find(({ isPossible }) => isPossible)
      ?.run()
    return null
  }
  return (event) => {
    if (event.target !== event.currentTarget) return
    if (actionOf(event) === null && commandsOf(keyName(event), model).length === 0) return
    event.preventDefault()
    choice.inTurn(() => press(event))
  }
}

function mouseEvents({ model: { selection, actions }, source, choice: { choose, inTurn }, onMenu, onDrag }: ListParts) {
  const rowShown = (index: number) => {
    const { pages } = source.state()
    return pages === null ? null : rowAt(pages, index)
  }
  const onClick = (event: MouseEvent) => {
    const index = indexAt(event.target)
    const row = index === null ? null : rowShown(index)
    if (index !== null) inTurn(() => choose(placeOf(row, source) ?? index, choosingBy(event)))
  }
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault()
    const index = indexAt(event.target)
    const row = index === null ? null : rowShown(index)
    const at = index === null ? activeRowPlace() : { x: event.clientX, y: event.clientY }
    if (at === null) return
    // With the choice and not before: what the menu does it does to what is chosen.
    inTurn(() => {
      const isMeant = index === null || row === null || selection.ids.has(row.id)
      const chosen = isMeant ? null : choose(placeOf(row, source) ?? index, 'only')
      onMenu(at)
      return chosen
    })
  }
  const onDragStart = (event: DragEvent) => {
    const index = indexAt(event.target)
    const row = index === null ? null : rowShown(index)
    if (row === null) return
    const ids = selection.ids.has(row.id) ? [...selection.ids] : [row.id]
    event.dataTransfer.setData(draggedArticles, String(ids.length))
    event.dataTransfer.effectAllowed = 'copy'
    onDrag(ids)
  }
  const onDoubleClick = (event: MouseEvent) => indexAt(event.target) !== null && actions.read()
  return { onClick, onDoubleClick, onContextMenu, onDragStart }
}

function act(kind: 'toggle' | 'all' | 'one' | 'read', { commands, select }: LibraryModel, toggle: Step): ReturnType<Step> {
  switch (kind) {
    case 'toggle':
      return toggle()
    case 'all':
      commands.selectAll.run()
      break
    case 'one':
      select(onlyActive)
      break
    case 'read':
      commands.read.run()
  }
  return null
}

/** Where a row stands now: it may have moved since it was clicked. */
function placeOf(row: ArticleSummary | null, source: ArticleSource): number | null {
  const { pages } = source.state()
  return pages === null || row === null ? null : indexOf(pages, row.id)
}

/** The menu key has no place of its own: the menu then comes up at the row that has the keyboard. */
function activeRowPlace(): MenuPlace | null {
  const box = document.querySelector('.article-row[data-active]')?.getBoundingClientRect()
  return box === undefined ? null : { x: box.left + 24, y: box.top + 28 }
}

function indexAt(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null
  const row = target.closest<HTMLElement>('[data-index]')
  return row === null ? null : Number(row.dataset['index'])
}

function choosingBy(event: MouseEvent): Choosing {
  if (event.shiftKey) return 'range'
  return event.ctrlKey || event.metaKey ? 'toggle' : 'only'
}

/** The commands that belong to the list and not to the whole window, by their key. */
function commandsOf(key: string, { commands }: LibraryModel): readonly Command[] {
  return Object.values(commands).filter(({ shortcut }) => shortcut === key)
}

function keyName(event: KeyboardEvent): string {
  const modifiers = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`
  return `${modifiers}${event.key.length === 1 ? event.key.toUpperCase() : event.key}`
}
