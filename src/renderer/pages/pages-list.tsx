import { type KeyboardEvent, type RefObject, useCallback, useMemo } from 'react'
import { message } from '#messages'
import type { FoundOnPage } from './find-in-pages.ts'
import { type FoundOnSheet, PageSheet } from './page-sheet.tsx'
import type { PagesView } from './use-pages-view.ts'
import { drawnPage, type OpenedPages } from './opened-pages.ts'

interface PagesListProps {
  readonly opened: OpenedPages
  readonly view: PagesView
  readonly list: RefObject<HTMLDivElement | null>
  /** Whether newer pages are on their way. */
  readonly isLaying: boolean
  /** Where the caret is. */
  readonly caret: { readonly page: number; readonly y: number } | null
  readonly found: readonly FoundOnPage[]
  readonly current: FoundOnPage | null
  readonly onGo: (page: number, y: number) => void
  readonly onFind: () => void
}

/** The pages, one under the other. Only those in sight are drawn. */
export function PagesList({ opened, view, list, isLaying, caret, found, current, onGo, onFind }: PagesListProps) {
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const run = keys({ view, onGo, onFind })[keyOf(event)]
      if (run === undefined) return
      event.preventDefault()
      event.stopPropagation()
      run()
    },
    [view, onGo, onFind],
  )
  const foundOn = useMemo(() => byPage(found, current), [found, current])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what scrolls takes the keys of pages too
    <div
      ref={list}
      className="pages-list"
      role="group"
      aria-label={message('pages.all')}
      aria-busy={isLaying}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keyboard too
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {Array.from({ length: opened.count }, (_, index) => index + 1).map((page) => (
        <PageSheet
          key={page}
          {...drawnPage(opened, page)}
          page={page}
          count={opened.count}
          scale={view.scale}
          isInSight={page >= view.inSight.first && page <= view.inSight.last}
          caret={caret?.page === page ? caret.y : null}
          found={foundOn.get(page) ?? nothing}
          onGo={onGo}
        />
      ))}
    </div>
  )
}

const nothing: readonly FoundOnSheet[] = []

function byPage(found: readonly FoundOnPage[], current: FoundOnPage | null): ReadonlyMap<number, readonly FoundOnSheet[]> {
  const on = new Map<number, FoundOnSheet[]>()
  for (const one of found) {
    const sheet = { boxes: one.boxes, isCurrent: one === current }
    const others = on.get(one.page)
    if (others === undefined) on.set(one.page, [sheet])
    else others.push(sheet)
  }
  return on
}

function keyOf({ ctrlKey, metaKey, key }: KeyboardEvent): string {
  return ctrlKey || metaKey ? `Ctrl+${key}` : key
}

function keys({ view, onGo, onFind }: Pick<PagesListProps, 'view' | 'onGo' | 'onFind'>): Readonly<Record<string, () => void>> {
  return {
    'Ctrl++': view.zoomIn,
    'Ctrl+=': view.zoomIn,
    'Ctrl+-': view.zoomOut,
    'Ctrl+0': view.fitWidth,
    'Ctrl+f': onFind,
    ArrowRight: () => view.goToPage(view.current + 1),
    ArrowLeft: () => view.goToPage(view.current - 1),
    Enter: () => {
      const { page, y } = view.middle()
      onGo(page, y)
    },
  }
}
