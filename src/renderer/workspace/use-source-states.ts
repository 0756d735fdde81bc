import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'

/** Where the articles of the open brief are: in the library, in the trash, or nowhere. An article that is not in the map has not been asked about yet. */
export function useSourceStates(ids: readonly ArticleId[], libraryVersion: number): ReadonlyMap<ArticleId, 'kept' | 'trashed' | 'gone'> {
  const [states, setStates] = useState<ReadonlyMap<ArticleId, 'kept' | 'trashed' | 'gone'>>(new Map())
  const key = [...new Set(ids)].toSorted().join(' ')
  useEffect(() => {
    let isOvertaken = false
    void Promise.all([...new Set(ids)].map(async (id) => [id, stateOf(await window.attache.articleDetails(id))] as const)).then((read) => {
      if (!isOvertaken) setStates((now) => (saysTheSame(now, read) ? now : new Map(read)))
    })
    return () => {
      isOvertaken = true
    }
    // The same articles in another order are no reason to ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, libraryVersion])
  return states
}

function saysTheSame(now: ReadonlyMap<ArticleId, string>, read: readonly (readonly [ArticleId, string])[]): boolean {
  return now.size === read.length && read.every(([id, state]) => now.get(id) === state)
}

function stateOf(details: { readonly trashedAt: string | null } | null): 'kept' | 'trashed' | 'gone' {
  if (details === null) return 'gone'
  return details.trashedAt === null ? 'kept' : 'trashed'
}
