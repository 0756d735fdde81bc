import { type RefObject, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '#core/picks'
import { selectedSpans } from './selected-spans.ts'

const nothing: readonly Span[] = []

/** What is selected in the article’s text, one span a paragraph; while the mouse still draws, what was selected before it. */
export function useSelected(root: RefObject<HTMLElement | null>, texts: readonly string[]) {
  const [selected, setSelected] = useState(nothing)
  const read = useCallback(() => {
    const spans = root.current === null ? nothing : selectedSpans(root.current, texts)
    setSelected((now) => (areSame(now, spans) ? now : spans))
  }, [root, texts])
  useEffect(() => {
    let frame: number | null = null
    let isDrawing = false
    const later = () => {
      if (isDrawing) return
      frame ??= requestAnimationFrame(() => {
        frame = null
        read()
      })
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
  }, [root, read])
  /** For a key that must not wait for the frame. */
  const showSelected = useCallback(() => flushSync(read), [read])
  return { selected, showSelected }
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
