import { useCallback } from 'react'
import { locate, type PickId } from '#core/picks'
import { showWords } from './show-words.ts'
import type { useReading } from './use-reading.ts'
import type { useWriting } from './use-writing.ts'

/** Opens the article a pick was taken from at its paragraph and marks its words for a moment. The keyboard goes there too, unless it is to `stay` where it is. */
export function useShowSource({ brief, sources }: ReturnType<typeof useWriting>, { open, focus }: ReturnType<typeof useReading>) {
  return useCallback(
    (id: PickId, keyboard: 'go' | 'stay' = 'go') => {
      const pick = brief?.document.pick(id) ?? null
      if (pick === null) return
      const article = sources.articles.get(pick.article)
      const anchor = article === undefined ? null : locate(pick, article)
      open(pick.article, anchor !== null && 'span' in anchor ? anchor.span.paragraph : pick.span.paragraph)
      if (keyboard === 'go') focus()
      showWords(id)
    },
    [brief, sources, open, focus],
  )
}
