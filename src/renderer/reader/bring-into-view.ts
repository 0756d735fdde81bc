const attempts = 12

/** What a reader does to go elsewhere by herself. */
const moves = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const

/**
 * Scrolls to an element. Paragraphs off the screen have no measured height yet (content-visibility) and some are not drawn, so one scroll can miss, and what is drawn above later can push the element out again:
 * it is brought back until the reader moves or the answer is called, which ends it.
 */
export function bringIntoView(target: HTMLElement, block: 'nearest' | 'center'): () => void {
  const scroller = target.closest('.reader-scroller')
  const list = target.closest('ol')
  const approach = (left: number) => {
    if (isEnded) return
    target.scrollIntoView({ block })
    if (left > 0 && !isSeen(target)) requestAnimationFrame(() => approach(left - 1))
  }
  const grown = new ResizeObserver(() => !isSeen(target) && approach(attempts))
  let isEnded = false
  const end = () => {
    isEnded = true
    grown.disconnect()
    for (const move of moves) scroller?.removeEventListener(move, end)
  }
  for (const move of moves) scroller?.addEventListener(move, end, { passive: true })
  if (list !== null) grown.observe(list)
  approach(attempts)
  return end
}

/** The same for a stretch of text, which may be anywhere in a paragraph that is higher than the pane. */
export function bringRangeIntoView(range: Range, block: 'nearest' | 'center'): void {
  const node = range.startContainer
  const element = node instanceof HTMLElement ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-paragraph]') ?? null
  const scroller = element?.closest<HTMLElement>('.reader-scroller') ?? null
  if (paragraph === null || scroller === null) return
  const approach = (left: number) => {
    if (!isSeen(paragraph)) paragraph.scrollIntoView({ block })
    const seen = scroller.getBoundingClientRect()
    const text = range.getBoundingClientRect()
    if (text.top >= seen.top + margin && text.bottom <= seen.bottom - margin) return
    if (block === 'center') scroller.scrollBy({ top: (text.top + text.bottom - seen.top - seen.bottom) / 2 })
    else scroller.scrollBy({ top: text.top < seen.top + margin ? text.top - seen.top - margin : text.bottom - seen.bottom + margin })
    if (left > 0) requestAnimationFrame(() => approach(left - 1))
  }
  approach(attempts)
}

const margin = 24

function isSeen(target: HTMLElement): boolean {
  const seen = target.closest('.reader-scroller')?.getBoundingClientRect()
  const { top, bottom } = target.getBoundingClientRect()
  return seen === undefined || (bottom > seen.top && top < seen.bottom)
}
