import { useEffect, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import { readArticle } from '#ui/read-article'

/** An article and its newest version. */
export interface NewerPair {
  readonly older: Article
  readonly newer: Article
}

const none: readonly NewerPair[] = []

/** Those of these articles that have a newer version, both read. `version` goes up when the library may have changed. */
export function useNewerVersions(ids: readonly ArticleId[], version: number): readonly NewerPair[] {
  const [pairs, setPairs] = useState(none)
  const key = [...new Set(ids)].toSorted().join(' ')
  useEffect(() => {
    let isOvertaken = false
    void readPairs(ids).then((read) => {
      if (!isOvertaken) setPairs(read)
    })
    return () => {
      isOvertaken = true
    }
    // The same articles in another order are no reason to ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, version])
  return pairs
}

async function readPairs(ids: readonly ArticleId[]): Promise<readonly NewerPair[]> {
  if (ids.length === 0) return none
  const found = await window.attache.newestVersions([...new Set(ids)])
  const pairs = await Promise.all(
    found.map(async ({ article, newest }) => {
      const [older, newer] = await Promise.all([readArticle(article), readArticle(newest.id)])
      return older === null || newer === null ? [] : [{ older, newer }]
    }),
  )
  return pairs.length === 0 ? none : pairs.flat()
}
