import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import { message } from '#messages'
import type { FoundOnPage } from './find-in-pages.ts'
import { PageSheet } from './page-sheet.tsx'
import type { PagesView } from './use-pages-view.ts'
import type { OpenedPages } from './use-pdf.ts'

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
export function PagesList({ opened: { drawing }, view, list, isLaying, caret, found, current, onGo, onFind }: PagesListProps) {
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
      {Array.from({ length: drawing.count }, (_, index) => index + 1).map((page) => (
        <PageSheet
          key={page}
          drawing={drawing}
          page={page}
          scale={view.scale}
          isInSight={page >= view.inSight.first && page <= view.inSight.last}
          caret={caret?.page === page ? caret.y : null}
          found={found.filter((one) => one.page === page).map((one) => ({ boxes: one.boxes, isCurrent: one === current }))}
          onGo={(y) => onGo(page, y)}
        />
      ))}
    </div>
  )
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
