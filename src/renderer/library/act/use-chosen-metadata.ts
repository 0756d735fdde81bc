import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleMetadata } from '#ipc/library-types'

/** More than these are changed without a look at what they have: reading it would take longer than the change. */
export const mostLookedAt = 10_000

/** What is known of the articles a dialog is about: `null` until it is here, and where there are too many. */
export function useChosenMetadata(ids: readonly ArticleId[]): readonly ArticleMetadata[] | null {
  const [known, setKnown] = useState<readonly ArticleMetadata[] | null>(null)
  useEffect(() => {
    if (ids.length > mostLookedAt) return undefined
    let isAsked = true
    void window.attache.metadataOf(ids).then((answer) => isAsked && setKnown(answer))
    return () => {
      isAsked = false
    }
  }, [ids])
  return known
}

/** For each value how many of the articles have it, in order of the values. */
export function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
