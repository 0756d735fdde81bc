import { isBefore, type Place } from './reach.ts'

/** The two ends of what is selected, as places in the article: `anchor` where the selection began. */
export interface SelectedPlaces {
  readonly anchor: Place
  readonly head: Place
}

/**
 * What is selected in the text of an article. Paragraphs are the elements with `data-paragraph` inside `root`, their words the `.paragraph-text` in them.
 * A selection that leaves the text at one end is cut there; `null` when nothing is selected, or nothing here.
 */
export function selectedPlaces(root: HTMLElement): SelectedPlaces | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.anchorNode === null || selection.focusNode === null) return null
  if (!root.contains(selection.anchorNode) && !root.contains(selection.focusNode)) return null
  const anchor = placeOf(root, selection.anchorNode, selection.anchorOffset)
  const head = placeOf(root, selection.focusNode, selection.focusOffset)
  return isBefore(anchor, head) || isBefore(head, anchor) ? { anchor, head } : null
}

/** Selects in the text of an article: a real selection, so that copying and screen readers follow it. */
export function selectPlaces(root: HTMLElement, { anchor, head }: SelectedPlaces): void {
  const from = pointAt(root, anchor)
  const to = pointAt(root, head)
  if (from !== null && to !== null) window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** Takes the selection away. */
export function deselect(): void {
  window.getSelection()?.removeAllRanges()
}

/** The stretch of text between two places, to be drawn upon or measured; `null` where it is not on the page. */
export function rangeBetween(root: HTMLElement, from: Place, to: Place): Range | null {
  const first = wordsElement(root, from.paragraph)
  const last = wordsElement(root, to.paragraph)
  return first === null || last === null ? null : rangeInWords(first, from.offset, last, to.offset)
}

/** The same where the words’ elements are known. */
export function rangeInWords(first: HTMLElement, from: number, last: HTMLElement, to: number): Range {
  const start = pointIn(first, from)
  const end = pointIn(last, to)
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Gives a paragraph the keyboard; what follows the current paragraph scrolls. */
export function focusParagraph(root: HTMLElement | null, paragraph: number): void {
  if (root !== null) paragraphElement(root, paragraph)?.focus({ preventScroll: true })
}

/** The words of every paragraph on the page, by paragraph: for those who ask for many. */
export function wordsElements(root: HTMLElement): ReadonlyMap<number, HTMLElement> {
  return new Map(
    [...root.querySelectorAll<HTMLElement>('.paragraph-text')].map((words) => [
      Number(words.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph']),
      words,
    ]),
  )
}

/** The element that holds a paragraph’s number, words and badges. */
export function paragraphElement(root: HTMLElement, paragraph: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`)
}

/** The element that holds a paragraph’s words and nothing else. */
export function wordsElement(root: HTMLElement, paragraph: number): HTMLElement | null {
  return paragraphElement(root, paragraph)?.querySelector<HTMLElement>('.paragraph-text') ?? null
}

function placeOf(root: HTMLElement, node: Node, offset: number): Place {
  const element = node instanceof Element ? node : node.parentElement
  const words = root.contains(node) ? (element?.closest<HTMLElement>('.paragraph-text') ?? null) : null
  const own = words?.closest<HTMLElement>('[data-paragraph]') ?? null
  if (words === null || own === null) return nearestPlace(root, node, offset)
  return { paragraph: Number(own.dataset['paragraph']), offset: lengthBefore(words, node, offset) }
}

/** The place next to a point that is not in any words: the beginning of the first paragraph whose words come after it, else the end of the last. */
function nearestPlace(root: HTMLElement, node: Node, offset: number): Place {
  const point = document.createRange()
  point.setStart(node, offset)
  const paragraphs = [...root.querySelectorAll<HTMLElement>('[data-paragraph]')]
  const next = paragraphs.find((paragraph) => {
    const words = paragraph.querySelector('.paragraph-text')
    return words !== null && point.comparePoint(words, 0) > 0
  })
  if (next !== undefined) return { paragraph: Number(next.dataset['paragraph']), offset: 0 }
  const last = paragraphs.at(-1)
  return { paragraph: Number(last?.dataset['paragraph'] ?? 0), offset: last?.querySelector('.paragraph-text')?.textContent?.length ?? 0 }
}

function lengthBefore(words: Element, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(container, offset)
  return before.toString().length
}

function pointAt(root: HTMLElement, { paragraph, offset }: Place): Point | null {
  const words = wordsElement(root, paragraph)
  return words === null ? null : pointIn(words, offset)
}

interface Point {
  readonly node: Node
  readonly offset: number
}

function pointIn(words: HTMLElement, offset: number): Point {
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  let left = offset
  let last: Text | null = null
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!(node instanceof Text)) continue
    if (left <= node.length) return { node, offset: left }
    left -= node.length
    last = node
  }
  return last === null ? { node: words, offset: 0 } : { node: last, offset: last.length }
}
