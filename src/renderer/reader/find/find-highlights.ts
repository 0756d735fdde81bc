import type { Span } from '#core/picks'
import { rangeBetween, rangeInWords, wordsElements } from '../selection/selected-places.ts'

const all = 'reader-find'
const one = 'reader-find-current'

/** Marks what was found, without a change to the page: a screen reader, a selection and the picks do not notice. */
export function highlightFound(root: HTMLElement, found: readonly Span[], current: Span | null): void {
  const words = wordsElements(root)
  const ranges = found.flatMap(({ paragraph, from, to }) => {
    const element = words.get(paragraph)
    return element === undefined ? [] : [rangeInWords(element, from, element, to)]
  })
  CSS.highlights.set(all, new Highlight(...ranges))
  const chosen = current === null ? null : rangeOf(root, current)
  const highlight = chosen === null ? new Highlight() : new Highlight(chosen)
  highlight.priority = 1
  CSS.highlights.set(one, highlight)
}

export function forgetHighlights(): void {
  CSS.highlights.delete(all)
  CSS.highlights.delete(one)
}

/** The stretch of the page that a span stands for. */
export function rangeOf(root: HTMLElement, { paragraph, from, to }: Span): Range | null {
  return rangeBetween(root, { paragraph, offset: from }, { paragraph, offset: to })
}
