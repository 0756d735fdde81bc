import { useEffect, useState } from 'react'
import { findInPages, type FoundOnPage } from './find-in-pages.ts'
import type { PageDrawing } from './page-drawing.ts'
import { widthInFace } from './width-in-face.ts'

const nothing: readonly FoundOnPage[] = []

/** Looking for words in the pages. `current` is the place gone to last. */
export function usePageSearch(drawing: PageDrawing | null, reveal: (found: FoundOnPage) => void) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState(nothing)
  const [at, setAt] = useState(0)
  useEffect(() => {
    if (drawing === null || words.trim() === '') {
      setFound(nothing)
      return undefined
    }
    let isCurrent = true
    void drawing.texts().then(
      (texts) => {
        if (isCurrent) setFound(findInPages(texts, words, widthInFace()))
      },
      // The pages were let go meanwhile: the next ones are looked through in their turn.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [drawing, words])
  const current = found[Math.min(at, found.length - 1)] ?? null
  const go = (next: number) => {
    if (found.length === 0) return
    const index = (next + found.length) % found.length
    setAt(index)
    const place = found[index]
    if (place !== undefined) reveal(place)
  }
  return {
    words,
    found,
    current,
    /** Which of the found places is the current one, from 0. */
    at: Math.min(at, Math.max(0, found.length - 1)),
    onWords: (typed: string) => {
      setWords(typed)
      setAt(-1)
    },
    next: () => go(at + 1),
    previous: () => go(Math.max(at, 0) - 1),
  }
}
