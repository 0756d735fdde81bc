import type { DragEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { ArticleId } from '#core/article'
import type { MenuPlace } from '../act/row-menu.tsx'
import type { LibraryModel } from '../library-model.ts'
import { onlyActive } from '../selection.ts'
import { draggedArticles } from './dragged-articles.ts'
import { listAction } from './list-keys.ts'
import { type Pages, rowAt } from './pages.ts'
import { rowsOfPage, topToShow } from './rows-in-view.ts'
import type { Choosing } from './use-list-selection.ts'

interface ListParts {
  readonly model: LibraryModel
  readonly pages: Pages
  readonly scroller: RefObject<HTMLElement | null>
  readonly activeIndex: number
  readonly choose: (index: number, choosing: Choosing) => void
  readonly onMenu: (at: MenuPlace) => void
  readonly onDrag: (ids: readonly ArticleId[] | null) => void
}

/** What the list does at keys, clicks and drags; its rows take none themselves. */
export function useListEvents({ model, pages, scroller, activeIndex, choose, onMenu, onDrag }: ListParts) {
  const { selection, actions } = model
  const show = (index: number) => {
    const { current } = scroller
    current?.scrollTo({ top: topToShow(index, { top: current.scrollTop, height: current.clientHeight }) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const page = rowsOfPage({ top: 0, height: scroller.current?.clientHeight ?? 0 })
    const action = listAction(event, { index: activeIndex, total: pages.total, page })
    if (action?.kind === 'move') {
      event.preventDefault()
      show(action.to)
      choose(action.to, action.choosing)
    } else if (action !== null) {
      event.preventDefault()
      act(action.kind, model, () => activeIndex >= 0 && choose(activeIndex, 'toggle'))
    } else if (runByKey(event, model)) event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const index = indexAt(event.target)
    if (index !== null) choose(index, choosingBy(event))
  }
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault()
    const index = indexAt(event.target)
    const row = index === null ? null : rowAt(pages, index)
    if (index !== null && row !== null && !selection.ids.has(row.id)) choose(index, 'only')
    const at = index === null ? activeRowPlace() : { x: event.clientX, y: event.clientY }
    if (at !== null) onMenu(at)
  }
  const onDragStart = (event: DragEvent) => {
    const index = indexAt(event.target)
    const row = index === null ? null : rowAt(pages, index)
    if (row === null) return
    const ids = selection.ids.has(row.id) ? [...selection.ids] : [row.id]
    event.dataTransfer.setData(draggedArticles, String(ids.length))
    event.dataTransfer.effectAllowed = 'copy'
    onDrag(ids)
  }
  const onDoubleClick = (event: MouseEvent) => indexAt(event.target) !== null && actions.read()
  return { show, onKeyDown, onClick, onDoubleClick, onContextMenu, onDragStart }
}

function act(kind: 'toggle' | 'all' | 'one' | 'read', { commands, select }: LibraryModel, toggle: () => void): void {
  switch (kind) {
    case 'toggle':
      toggle()
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

/** The keys of commands that belong to the list and not to the whole window. */
function runByKey(event: KeyboardEvent, { commands }: LibraryModel): boolean {
  const modifiers = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`
  const name = `${modifiers}${event.key.length === 1 ? event.key.toUpperCase() : event.key}`
  const command = Object.values(commands).find(({ shortcut, isPossible }) => shortcut === name && isPossible)
  command?.run()
  return command !== undefined
}
