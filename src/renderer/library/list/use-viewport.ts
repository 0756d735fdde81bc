import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Shown } from './pages.ts'
import { rowHeight, rowsInView, rowsToDraw, type Viewport } from './rows-in-view.ts'

interface Rows {
  readonly drawn: { readonly from: number; readonly to: number }
  readonly shown: Shown
}

interface Moves {
  readonly total: number
  /** As in `ListState`. */
  readonly answer: number
  readonly moved: number
}

/** Which rows are drawn and which are seen, drawn in the very frame in which the list was scrolled. */
export function useViewport(scroller: RefObject<HTMLElement | null>, { total, answer, moved }: Moves): Rows {
  const [viewport, setViewport] = useState<Viewport & { readonly direction: Shown['direction'] }>({ top: 0, height: 800, direction: 0 })
  const read = useCallback(() => {
    const { current } = scroller
    if (current === null) return
    const { scrollTop: top, clientHeight: height } = current
    setViewport((before) =>
      isAlike(before, { top, height }) ? before : { top, height, direction: top > before.top ? 1 : top < before.top ? -1 : 0 },
    )
  }, [scroller])
  useEffect(() => {
    const { current } = scroller
    if (current === null) return undefined
    // React would draw a scrolling when it finds time; a frame later the list would be seen empty.
    const onScroll = () => flushSync(read)
    const size = new ResizeObserver(read)
    size.observe(current)
    current.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      size.disconnect()
      current.removeEventListener('scroll', onScroll)
    }
  }, [scroller, read])
  useKeptPlace(scroller, { answer, moved }, read)
  const { from, to } = rowsInView(viewport, total)
  return { drawn: rowsToDraw(viewport, total), shown: { from, to, direction: viewport.direction } }
}

/** Another answer begins at the top; the same list with rows come in above stays where it is under the eyes. */
function useKeptPlace(scroller: RefObject<HTMLElement | null>, { answer, moved }: Omit<Moves, 'total'>, read: () => void): void {
  const before = useRef({ answer, moved })
  useLayoutEffect(() => {
    if (answer !== before.current.answer) scroller.current?.scrollTo({ top: 0 })
    else if (moved !== before.current.moved) scroller.current?.scrollBy({ top: (moved - before.current.moved) * rowHeight })
    before.current = { answer, moved }
    read()
  }, [scroller, answer, moved, read])
}

/** Whether the same rows are touched: less needs no drawing. */
function isAlike(before: Viewport, now: Viewport): boolean {
  return (
    before.height === now.height &&
    Math.floor(before.top / rowHeight) === Math.floor(now.top / rowHeight) &&
    Math.ceil((before.top + before.height) / rowHeight) === Math.ceil((now.top + now.height) / rowHeight)
  )
}
