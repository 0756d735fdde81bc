import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'

/** Paragraphs that are drawn together. */
export const blockSize = 20

export interface DrawnBlocks {
  readonly has: (block: number) => boolean
  readonly count: number
  /** Sees to it that this paragraph is on the page soon; for effects, which cannot wait. */
  readonly ask: (paragraph: number) => void
  /** Sees to it that these paragraphs are on the page before it returns; for keys. */
  readonly draw: (from: number, to: number) => void
}

/**
 * Which blocks of a long article are on the page. Those around the current paragraph are at once, so that two thousand paragraphs open like two hundred; the others follow
 * while nothing else is to be done, or at once when they are scrolled or jumped to, and stay.
 */
export function useDrawnBlocks(list: RefObject<HTMLElement | null>, paragraphs: number, current: number): DrawnBlocks {
  const count = Math.ceil(paragraphs / blockSize)
  const [kept, setDrawn] = useState<ReadonlySet<number>>(() => new Set(around(blockOf(current), count)))
  // Those around the current paragraph are there as soon as it is the current one: what brings it into view runs once, and must find it.
  const drawn = useMemo(() => withBlocks(kept, around(blockOf(current), count)), [kept, current, count])
  const add = useCallback((blocks: readonly number[]) => setDrawn((now) => withBlocks(now, blocks)), [])
  // They stay when the reader goes on.
  useLayoutEffect(() => add(around(blockOf(current), count)), [add, current, count])
  useEffect(() => {
    const next = nearestMissing(drawn, blockOf(current), count)
    if (next === null) return undefined
    const idle = requestIdleCallback(() => add([next]))
    return () => cancelIdleCallback(idle)
  }, [add, drawn, current, count])
  useEffect(() => {
    if (drawn.size === count || list.current === null) return undefined
    const seen = new IntersectionObserver(
      (entries) => add(entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? blocksOfPlaceholder(target) : []))),
      { root: list.current.closest('.reader-scroller'), rootMargin: '1200px 0px' },
    )
    for (const placeholder of list.current.querySelectorAll('[data-block]')) seen.observe(placeholder)
    return () => seen.disconnect()
  }, [list, add, drawn, count])
  return useMemo(
    () => ({
      has: (block) => drawn.has(block),
      count,
      ask: (paragraph) => add(around(blockOf(paragraph), count)),
      draw: (from, to) => {
        const blocks = Array.from({ length: blockOf(to) - blockOf(from) + 1 }, (_, index) => blockOf(from) + index)
        if (!blocks.every((block) => drawn.has(block))) flushSync(() => add(blocks))
      },
    }),
    [drawn, count, add],
  )
}

function withBlocks(drawn: ReadonlySet<number>, blocks: readonly number[]): ReadonlySet<number> {
  return blocks.every((block) => drawn.has(block)) ? drawn : new Set([...drawn, ...blocks])
}

function blockOf(paragraph: number): number {
  return Math.floor(paragraph / blockSize)
}

function around(block: number, count: number): readonly number[] {
  return [block - 1, block, block + 1].filter((each) => each >= 0 && each < count)
}

function nearestMissing(drawn: ReadonlySet<number>, from: number, count: number): number | null {
  for (let distance = 0; distance < count; distance += 1) {
    for (const block of [from + distance, from - distance]) {
      if (block >= 0 && block < count && !drawn.has(block)) return block
    }
  }
  return null
}

function blocksOfPlaceholder(target: Element): readonly number[] {
  return target instanceof HTMLElement ? [Number(target.dataset['block'])] : []
}
