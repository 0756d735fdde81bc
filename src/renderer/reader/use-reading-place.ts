import { type RefObject, useEffect, useRef } from 'react'

/** Tells where reading stands, a frame after a scroll or a step: the current paragraph while it is seen, else the first one on the screen. */
export function useReadingPlace(list: RefObject<HTMLOListElement | null>, current: number, onPlace: (paragraph: number) => void): void {
  const newest = useRef({ current, onPlace })
  newest.current = { current, onPlace }
  const later = useRef<() => void>(() => undefined)
  useEffect(() => {
    const scroller = list.current?.closest('.reader-scroller') ?? null
    let frame: number | null = null
    const tell = () => {
      frame = null
      if (list.current !== null && scroller !== null)
        newest.current.onPlace(placeIn(list.current, scroller.getBoundingClientRect(), newest.current.current))
    }
    later.current = () => {
      frame ??= requestAnimationFrame(tell)
    }
    scroller?.addEventListener('scroll', later.current, { passive: true })
    return () => {
      scroller?.removeEventListener('scroll', later.current)
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [list])
  useEffect(() => later.current(), [current])
}

function placeIn(list: HTMLOListElement, seen: DOMRect, current: number): number {
  const box = list.querySelector(`[data-paragraph="${current}"]`)?.getBoundingClientRect()
  if (box !== undefined && box.bottom > seen.top && box.top < seen.bottom) return current
  // Paragraphs stand one under the other, so halving finds the first that is seen.
  const paragraphs = list.querySelectorAll<HTMLElement>('[data-paragraph]')
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((paragraphs[middle]?.getBoundingClientRect().bottom ?? 0) > seen.top + 8) high = middle
    else low = middle + 1
  }
  return Number(paragraphs[low]?.dataset['paragraph'] ?? current)
}
