import { useEffect } from 'react'
import type { Article } from '#core/article'
import type { Span } from '#core/picks'
import { carriedPicks, carriedType, isWholeType } from '#ui/carried-picks'
import { carriedText } from './carried-text.ts'
import { selectedSpans } from './selection/selected-spans.ts'

/**
 * What is copied or dragged from the article’s text: the words and a plain citation for any program, and for the brief the passages themselves.
 * Nothing selected means the paragraph that has the keyboard, or whose number is dragged.
 */
export function useCarrying(article: Article | null): void {
  useEffect(() => {
    if (article === null) return undefined
    const copy = (event: ClipboardEvent) => {
      const spans = event.clipboardData === null || isField(event.target) ? [] : spansAt(event.target, article)
      if (spans.length === 0 || event.clipboardData === null) return
      event.preventDefault()
      fill(event.clipboardData, article, spans)
    }
    const drag = (event: DragEvent) => {
      const spans = event.dataTransfer === null ? [] : spansAt(event.target, article)
      if (spans.length === 0 || event.dataTransfer === null) return
      const paragraph = paragraphAt(event.target)
      if (paragraph !== null && isHandle(event.target)) event.dataTransfer.setDragImage(paragraph, 0, 0)
      event.dataTransfer.effectAllowed = 'copy'
      fill(event.dataTransfer, article, spans)
      if (spans.every((span) => isWhole(span, article))) event.dataTransfer.setData(isWholeType, '1')
    }
    document.addEventListener('copy', copy)
    document.addEventListener('dragstart', drag)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('dragstart', drag)
    }
  }, [article])
}

function fill(carrier: DataTransfer, article: Article, spans: readonly Span[]): void {
  const { text, html } = carriedText(article, spans)
  carrier.setData('text/plain', text)
  carrier.setData('text/html', html)
  carrier.setData(carriedType, JSON.stringify(carriedPicks(article, spans)))
}

/** The selection; or the paragraph of the target where nothing is selected, or where its number is dragged from outside the selection. */
function spansAt(target: EventTarget | null, article: Article): readonly Span[] {
  const list = document.querySelector<HTMLElement>('.reader-text')
  if (list === null) return []
  const selected = selectedSpans(
    list,
    article.paragraphs.map(({ text }) => text),
  )
  const paragraph = paragraphAt(target)
  const index = paragraph === null ? null : Number(paragraph.dataset['paragraph'])
  if (selected.length > 0 && (!isHandle(target) || selected.some((span) => span.paragraph === index))) return selected
  const length = index === null ? 0 : (article.paragraphs[index]?.text.length ?? 0)
  return index === null || length === 0 ? [] : [{ paragraph: index, from: 0, to: length }]
}

function paragraphAt(target: EventTarget | null): HTMLElement | null {
  const element = target instanceof Text ? target.parentElement : target
  return element instanceof HTMLElement ? element.closest<HTMLElement>('.reader-text [data-paragraph]') : null
}

function isHandle(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.classList.contains('paragraph-number')
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea') !== null)
}

function isWhole({ paragraph, from, to }: Span, article: Article): boolean {
  return from === 0 && to === article.paragraphs[paragraph]?.text.length
}
