import { useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import { allOf, type LibraryModel, type questionOf } from '../library/index.ts'

interface Around extends Pick<LibraryModel, 'selection' | 'select' | 'underWay'> {
  /** What the list answers. */
  readonly question: ReturnType<typeof questionOf>
}

/** Chooses all that is listed. Where something else is chosen or listed before they are known, that is newer and stays. */
export function useSelectAll(around: Around): () => void {
  const newest = useRef(around)
  newest.current = around
  return useCallback(() => {
    const { selection, select, underWay, question } = newest.current
    const chooseAll = async () => {
      const ids = await window.attache.articleIds({ ...question, limit: 200_000, offset: 0 })
      if (JSON.stringify(newest.current.question) !== JSON.stringify(question)) return
      // Drawn at once: the next key is meant for all of them.
      flushSync(() => select((now) => (now === selection ? allOf(now, ids) : now)))
    }
    void underWay.follow(chooseAll())
  }, [])
}
