import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleVersion } from '#ipc/library-types'

const none: readonly ArticleVersion[] = []

/** All versions of an article that the library has, the oldest first. */
export function useArticleVersions(id: ArticleId | null, libraryVersion: number): readonly ArticleVersion[] {
  const [known, setKnown] = useState<{ readonly id: ArticleId; readonly versions: readonly ArticleVersion[] } | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isOvertaken = false
    void window.attache.articleDetails(id).then((details) => {
      if (isOvertaken) return
      const versions = details?.versions ?? none
      setKnown((now) => (now?.id === id && JSON.stringify(now.versions) === JSON.stringify(versions) ? now : { id, versions }))
    })
    return () => {
      isOvertaken = true
    }
  }, [id, libraryVersion])
  return known?.id === id ? known.versions : none
}
