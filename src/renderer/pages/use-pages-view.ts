import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PdfSize } from './pdf-drawer-api.ts'

/** Between pages, and around them, in pixels: as in pages.css. */
const gap = 16

const smallest = 0.25
const largest = 4
const step = 1.25
/** Pixels to the point where a page is as large as on paper. */
const natural = 96 / 72

/** `width`: as wide as there is room. */
export type Zoom = 'width' | number

export interface PagesView {
  /** Pixels to the point. */
  readonly scale: number
  readonly zoom: Zoom
  /** The page being looked at, from 1. */
  readonly current: number
  /** Pages that are to be drawn. */
  readonly inSight: { readonly first: number; readonly last: number }
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fitWidth: () => void
  readonly goToPage: (page: number) => void
  /** Scrolls to a height of a page, in points, where that is not in view. */
  readonly reveal: (page: number, y: number) => void
  /** The place in the middle of what is shown. */
  readonly middle: () => { readonly page: number; readonly y: number }
}

interface Window {
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How large the pages are and which are shown. */
export function usePagesView(list: RefObject<HTMLDivElement | null>, size: PdfSize | null): PagesView {
  const [zoom, setZoom] = useState<Zoom>('width')
  const shown = useWindow(list, size !== null)
  const { width = 595, height = 842, count = 1 } = size ?? {}
  const scale = zoom === 'width' ? Math.max(smallest, (shown.width - 2 * gap) / width) : zoom * natural
  useKeptPlace(list, scale)
  return useMemo(() => {
    const pitch = height * scale + gap
    const pageAt = (y: number) => Math.min(count, Math.max(1, Math.floor((y - gap) / pitch) + 1))
    const placeAt = (y: number) => ({ page: pageAt(y), y: (y - gap - (pageAt(y) - 1) * pitch) / scale })
    const now = zoom === 'width' ? scale / natural : zoom
    const scrollTo = (top: number) => list.current?.scrollTo({ top })
    return {
      scale,
      zoom,
      current: pageAt(shown.top + shown.height / 3),
      inSight: { first: pageAt(shown.top), last: pageAt(shown.top + shown.height) },
      zoomIn: () => setZoom(Math.min(largest, now * step)),
      zoomOut: () => setZoom(Math.max(smallest, now / step)),
      fitWidth: () => setZoom('width'),
      goToPage: (page) => scrollTo((Math.min(count, Math.max(1, page)) - 1) * pitch),
      reveal: (page, y) => {
        const at = gap + (page - 1) * pitch + y * scale
        const element = list.current
        if (element === null) return
        const isShown = at >= element.scrollTop && at <= element.scrollTop + element.clientHeight - 2 * gap
        if (!isShown) scrollTo(at - element.clientHeight / 3)
      },
      middle: () => placeAt((list.current?.scrollTop ?? 0) + (list.current?.clientHeight ?? 0) / 2),
    }
  }, [list, height, count, scale, zoom, shown])
}

/** What of the list is shown, after each scroll and change of size. */
function useWindow(list: RefObject<HTMLDivElement | null>, isThere: boolean): Window {
  const [shown, setShown] = useState<Window>({ top: 0, width: 595, height: 842 })
  useEffect(() => {
    const element = list.current
    if (!isThere || element === null) return undefined
    const look = () => setShown({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight })
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [list, isThere])
  return shown
}

/** Larger or smaller, the same place stays in view. */
function useKeptPlace(list: RefObject<HTMLDivElement | null>, scale: number): void {
  const before = useRef(scale)
  useLayoutEffect(() => {
    const element = list.current
    element?.scrollTo({ top: (element.scrollTop * scale) / before.current })
    before.current = scale
  }, [list, scale])
}
