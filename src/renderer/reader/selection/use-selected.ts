import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '#core/picks'
import { selectedSpans } from './selected-spans.ts'

const nothing: readonly Span[] = []

/** What is selected in the article’s text, one span a paragraph; while the mouse still draws, what was selected before it. */
export function useSelected(root: RefObject<HTMLElement | null>, texts: readonly string[]): readonly Span[] {
  const [spans, setSpans] = useState(nothing)
  useEffect(() => {
    let frame: number | null = null
    let isDrawing = false
    const read = () => {
      frame = null
      const selected = root.current === null ? nothing : selectedSpans(root.current, texts)
      setSpans((now) => (areSame(now, selected) ? now : selected))
    }
    const later = () => {
      if (!isDrawing) frame ??= requestAnimationFrame(read)
    }
    const onDown = (event: PointerEvent) => {
      isDrawing = event.target instanceof Node && root.current?.contains(event.target) === true
    }
    const onUp = () => {
      isDrawing = false
      later()
    }
    document.addEventListener('selectionchange', later)
    document.addEventListener('pointerdown', onDown)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('pointercancel', onUp)
    return () => {
      document.removeEventListener('selectionchange', later)
      document.removeEventListener('pointerdown', onDown)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('pointercancel', onUp)
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [root, texts])
  return spans
}

function areSame(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => {
      const other = b[index]
      return other !== undefined && span.paragraph === other.paragraph && span.from === other.from && span.to === other.to
    })
  )
}
