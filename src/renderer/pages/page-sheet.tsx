import { type MouseEvent, useEffect, useRef } from 'react'
import { message } from '#messages'
import type { FoundBox } from './find-in-pages.ts'
import type { PageDrawing } from './page-drawing.ts'

interface PageSheetProps {
  readonly drawing: PageDrawing
  /** From 1. */
  readonly page: number
  /** Pixels of the window to the point. */
  readonly scale: number
  readonly isInSight: boolean
  /** Where the caret’s block begins, in points from the upper edge; `null` where it is on another page. */
  readonly caret: number | null
  readonly found: readonly { readonly boxes: readonly FoundBox[]; readonly isCurrent: boolean }[]
  /** At a height in points from the upper edge. */
  readonly onGo: (y: number) => void
}

/** One page. What was drawn last stays until it is drawn anew. */
export function PageSheet({ drawing, page, scale, isInSight, caret, found, onGo }: PageSheetProps) {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isInSight) {
      paper.current?.replaceChildren()
      return undefined
    }
    const stop = new AbortController()
    void drawing.draw(page, scale * window.devicePixelRatio, stop.signal).then((canvas) => {
      if (canvas !== null && !stop.signal.aborted) paper.current?.replaceChildren(canvas)
    })
    return () => stop.abort()
  }, [drawing, page, scale, isInSight])
  const go = ({ clientY, currentTarget }: MouseEvent) => onGo((clientY - currentTarget.getBoundingClientRect().top) / scale)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keyboard goes to a block by Enter, from the pages as a whole
    <div className="page-sheet" style={{ width: drawing.width * scale, height: drawing.height * scale }} onClick={go}>
      <div ref={paper} role="img" aria-label={message('pages.page', { page, pages: drawing.count })} className="page-paper" />
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
}
