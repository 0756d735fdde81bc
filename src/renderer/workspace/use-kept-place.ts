import { useMemo } from 'react'
import type { ArticleId } from '#core/article'

const writeAfter = 800

/** Keeps where each article was read up to: soon after it changes, and at once when the window goes. */
export function useKeptPlace() {
  return useMemo(() => {
    const pending = new Map<ArticleId, number>()
    let timer: ReturnType<typeof setTimeout> | null = null
    const flush = async () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
      const places = [...pending]
      pending.clear()
      await Promise.all(places.map(([id, paragraph]) => window.attache.writePlace({ id, paragraph })))
    }
    return {
      flush,
      keep: (id: ArticleId, paragraph: number) => {
        pending.set(id, paragraph)
        timer ??= setTimeout(() => void flush(), writeAfter)
      },
      /** The newest place, whether it is written yet or not. */
      read: async (id: ArticleId) => pending.get(id) ?? (await window.attache.readPlace(id)) ?? 0,
    }
  }, [])
}
