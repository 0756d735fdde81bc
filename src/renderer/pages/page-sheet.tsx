import { memo, type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { message } from '#messages'
import type { FoundBox } from './find-in-pages.ts'
import type { PageDrawing } from './page-drawing.ts'

export interface FoundOnSheet {
  readonly boxes: readonly FoundBox[]
  readonly isCurrent: boolean
}

interface PageSheetProps {
  readonly drawing: PageDrawing
  /** The page of `drawing` that it is, from 1. */
  readonly drawn: number
  /** The page of the brief, from 1, and how many it has. */
  readonly page: number
  readonly count: number
  /** Pixels of the window to the point. */
  readonly scale: number
  readonly isInSight: boolean
  /** Where the caret’s block begins, in points from the upper edge; `null` where it is on another page. */
  readonly caret: number | null
  readonly found: readonly FoundOnSheet[]
  /** At a height in points from the upper edge. */
  readonly onGo: (page: number, y: number) => void
}

/** One page. What was drawn last stays until it is drawn anew. */
export const PageSheet = memo(function PageSheet({ drawing, drawn, page, count, scale, isInSight, caret, found, onGo }: PageSheetProps) {
  const paper = useRef<HTMLDivElement>(null)
  useDrawn(paper, { drawing, drawn, scale, isInSight, isWrittenOn: caret !== null })
  const go = ({ clientY, currentTarget }: MouseEvent) => onGo(page, (clientY - currentTarget.getBoundingClientRect().top) / scale)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keyboard goes to a block by Enter, from the pages as a whole
    <div className="page-sheet" style={{ width: drawing.width * scale, height: drawing.height * scale }} onClick={go}>
      <div ref={paper} role="img" aria-label={message('pages.page', { page, pages: count })} className="page-paper" />
      {found.flatMap(({ boxes, isCurrent }) =>
        boxes.map((box) => (
          <div
            key={`${box.x} ${box.baseline}`}
            className={isCurrent ? 'page-found is-current' : 'page-found'}
            style={{
              left: box.x * scale,
              top: (drawing.height - box.baseline - box.height) * scale,
              width: box.width * scale,
              height: box.height * 1.25 * scale,
            }}
          />
        )),
      )}
      {caret !== null && <div className="page-caret" style={{ top: caret * scale }} />}
    </div>
  )
})

interface Drawn extends Pick<PageSheetProps, 'drawing' | 'drawn' | 'scale' | 'isInSight'> {
  readonly isWrittenOn: boolean
}

/** Draws the page onto its paper while it is in sight. One that is not written on is drawn a moment later, and not with every key: it would take the next key’s time. */
function useDrawn(paper: RefObject<HTMLDivElement | null>, { drawing, drawn, scale, isInSight, isWrittenOn }: Drawn): void {
  const shown = useRef({ isInSight, scale })
  const written = useRef(isWrittenOn)
  written.current = isWrittenOn
  const last = useRef<LastDrawn>({ scale: null, at: 0, staleSince: null })
  const spare = useRef<HTMLCanvasElement | null>(null)
  useLayoutEffect(() => {
    shown.current = { isInSight, scale }
    return () => {
      shown.current = { isInSight: false, scale }
    }
  }, [isInSight, scale])
  // Not only once the window has shown the new state: the page would come a frame later.
  useLayoutEffect(() => {
    if (!isInSight) {
      paper.current?.replaceChildren()
      spare.current = null
      last.current = { scale: null, at: 0, staleSince: null }
      return undefined
    }
    const draw = () => {
      last.current = { scale, at: performance.now(), staleSince: null }
      // Also where newer pages come before it is there: whoever types without a pause would else see none. They are drawn in their order.
      const isWanted = () => shown.current.isInSight && shown.current.scale === scale
      void drawing.draw({ page: drawn, pixels: scale * window.devicePixelRatio, isFirst: written.current, isWanted }).then((bitmap) => {
        if (bitmap === null || !isWanted()) {
          bitmap?.close()
          return
        }
        const before = paper.current?.querySelector('canvas') ?? null
        paper.current?.replaceChildren(canvasWith(bitmap, spare.current))
        spare.current = before
      })
    }
    if (written.current || last.current.scale !== scale) {
      draw()
      return undefined
    }
    const now = performance.now()
    const staleSince = last.current.staleSince ?? now
    last.current = { ...last.current, staleSince }
    const timer = setTimeout(draw, Math.max(staleSince + othersAfter, last.current.at + betweenOthers) - now)
    return () => clearTimeout(timer)
  }, [paper, drawing, drawn, scale, isInSight])
}

/** Times are those of `performance.now()`. */
interface LastDrawn {
  /** `null` where nothing has been drawn. */
  readonly scale: number | null
  readonly at: number
  /** Since when there is a newer page than was drawn. */
  readonly staleSince: number | null
}

/** In milliseconds: how long a page that is not written on waits, and at least between two of its drawings. */
const othersAfter = 150
const betweenOthers = 800

/** The picture is shown as it is, without a copy. A canvas is used again: one for every key, each with a picture of its own, would stand until V8 looks for what is no longer used, which it seldom has reason to. */
function canvasWith(bitmap: ImageBitmap, spare: HTMLCanvasElement | null): HTMLCanvasElement {
  const canvas = spare ?? document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
  return canvas
}
