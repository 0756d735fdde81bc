import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'
import { noFilters } from '#ipc/library-types'
import type { ArticleSummary } from '#ipc/store-api'

const wait = 80
const mostInBrief = 8
const mostFound = 20

/** Sources that a search finds: those of the brief, then others, with how many there are in all. */
export interface FoundSources {
  /** What was searched for. */
  readonly text: string
  readonly inBrief: readonly ArticleSummary[]
  readonly others: readonly ArticleSummary[]
  readonly total: number
}

/** What the library has under `text`; without text the brief’s own sources and the newest imports. `null` until the first answer. */
export function useFoundSources(text: string, inBrief: readonly ArticleId[]): FoundSources | null {
  const [found, setFound] = useState<FoundSources | null>(null)
  const key = inBrief.join(' ')
  useEffect(() => {
    let isOvertaken = false
    const timer = setTimeout(() => {
      void findSources(text, inBrief).then((answer) => {
        if (!isOvertaken) setFound(answer)
      })
    }, wait)
    return () => {
      isOvertaken = true
      clearTimeout(timer)
    }
    // The same articles in another list are no reason to ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text, key])
  return found
}

/** As `useFoundSources`, once. */
export async function findSources(text: string, inBrief: readonly ArticleId[]): Promise<FoundSources> {
  const question = { text, order: { by: text.trim() === '' ? 'imported' : 'relevance', isReversed: false }, offset: 0 } as const
  const none = { rows: [], total: 0 }
  const [own, all] = await Promise.all([
    inBrief.length === 0
      ? none
      : window.attache.listArticles({ ...question, filters: { ...noFilters, among: inBrief }, limit: mostInBrief }),
    window.attache.listArticles({ ...question, limit: mostFound }),
  ])
  const known = new Set(inBrief)
  return { text, inBrief: own.rows, others: all.rows.filter(({ id }) => !known.has(id)), total: all.total }
}
