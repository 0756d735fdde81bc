const attempts = 12

/** Scrolls to an element. Paragraphs off the screen have no measured height yet (content-visibility), so one scroll can miss: it goes on until the element is in view. */
export function bringIntoView(target: HTMLElement, block: 'nearest' | 'center'): void {
  const approach = (left: number) => {
    target.scrollIntoView({ block })
    if (left > 0 && !isSeen(target)) requestAnimationFrame(() => approach(left - 1))
  }
  approach(attempts)
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
