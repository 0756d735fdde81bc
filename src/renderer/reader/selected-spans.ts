import type { Span } from '#core/picks'

/**
 * What is selected inside `root`, one span a paragraph, without white space at its ends. Paragraphs are the elements with `data-paragraph`, their words the `.paragraph-text` in them.
 * Empty when nothing is selected there.
 */
export function selectedSpans(root: HTMLElement): readonly Span[] {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return []
  return [...root.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap((element) => {
    const words = element.querySelector('.paragraph-text')
    return words === null || !range.intersectsNode(words) ? [] : spanWithin(words, range, Number(element.dataset['paragraph']))
  })
}

function spanWithin(words: Element, range: Range, paragraph: number): readonly Span[] {
  const text = words.textContent ?? ''
  const from = words.contains(range.startContainer) ? lengthBefore(words, range.startContainer, range.startOffset) : 0
  const to = words.contains(range.endContainer) ? lengthBefore(words, range.endContainer, range.endOffset) : text.length
  const picked = text.slice(from, to)
  const trimmed = picked.trim()
  if (trimmed === '') return []
  const start = from + picked.indexOf(trimmed)
  return [{ paragraph, from: start, to: start + trimmed.length }]
}

function lengthBefore(words: Element, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(container, offset)
  return before.toString().length
}
