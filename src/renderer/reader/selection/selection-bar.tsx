import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Span } from '#core/picks'
import { type Box, placeBar } from './place-bar.ts'
import { rangeBetween, wordsElement } from './selected-places.ts'

interface SelectionBarProps {
  readonly root: RefObject<HTMLElement | null>
  /** What is selected; never empty. */
  readonly spans: readonly Span[]
  /** Esc in the bar: the keyboard goes back to the text. */
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** What can be done with the selection, at its end. It lies over the text, but not over what is selected, and scrolls with it. */
export function SelectionBar({ root, spans, onLeave, children }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ readonly top: number; readonly left: number } | null>(null)
  useLayoutEffect(() => {
    const update = () => setPlace(placeFor(root.current, bar.current, spans))
    update()
    const scroller = bar.current?.closest('.reader-scroller') ?? null
    scroller?.addEventListener('scroll', update, { passive: true })
    const sizes = new ResizeObserver(update)
    if (scroller !== null) sizes.observe(scroller)
    return () => {
      scroller?.removeEventListener('scroll', update)
      sizes.disconnect()
    }
  }, [root, spans])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Tab' && event.shiftKey)) return
    event.preventDefault()
    event.stopPropagation()
    onLeave()
  }
  return (
    // It only listens for the keys that lead back; the toolbar in it has the role and the buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={bar}
      className="selection-bar"
      style={place === null ? { visibility: 'hidden' } : { top: place.top, left: place.left }}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

/** In pixels of the scrolled page, so that the bar moves with its text. */
function placeFor(root: HTMLElement | null, bar: HTMLElement | null, spans: readonly Span[]) {
  const page = bar?.offsetParent ?? null
  const scroller = bar?.closest('.reader-scroller') ?? null
  const lines = root === null ? null : linesOf(root, spans)
  if (bar === null || page === null || scroller === null || lines === null) return null
  const place = placeBar(lines, seenOf(scroller), { width: bar.offsetWidth, height: bar.offsetHeight })
  const origin = page.getBoundingClientRect()
  return place === null ? null : { top: place.top - origin.top, left: place.left - origin.left }
}

/** Without its scrollbar. */
function seenOf(scroller: Element): Box {
  const { top, bottom, left, right } = scroller.getBoundingClientRect()
  const isBarLeft = getComputedStyle(scroller).direction === 'rtl'
  const bar = right - left - scroller.clientWidth
  return { top, bottom, left: isBarLeft ? left + bar : left, right: isBarLeft ? right : right - bar }
}

/** Text that may still be wanted in the selection stays free: the rest of the paragraph, or at least its next line. */
const mostRest = 128

function linesOf(root: HTMLElement, spans: readonly Span[]) {
  const first = spans.at(0)
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return null
  const firstLine = rectsOf(root, first).at(0)
  const lastLine = rectsOf(root, last).at(-1)
  if (firstLine === undefined || lastLine === undefined) return null
  const end = wordsElement(root, last.paragraph)?.getBoundingClientRect().bottom ?? lastLine.bottom
  const nextLine = lastLine.bottom + (lastLine.bottom - lastLine.top)
  return { first: firstLine, last: lastLine, under: end - lastLine.bottom <= mostRest ? end : nextLine }
}

function rectsOf(root: HTMLElement, { paragraph, from, to }: Span): readonly Box[] {
  return [...(rangeBetween(root, { paragraph, offset: from }, { paragraph, offset: to })?.getClientRects() ?? [])]
}
