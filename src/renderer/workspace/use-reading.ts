import { useCallback, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { Session } from '#ipc/api'
import { useArticle } from './use-article.ts'
import { useRequest } from './use-request.ts'

/** Which article is being read, and where. `libraryVersion` goes up whenever the library has changed. */
export function useReading(session: Session, change: (patch: Partial<Session>) => void) {
  const [libraryVersion, setLibraryVersion] = useState(0)
  const [focusRequest, focus] = useRequest()
  const [detailsRequest, askDetails] = useRequest()
  const article = useArticle(session.article, libraryVersion)
  const open = useCallback((id: ArticleId, paragraph = 0) => change({ article: id, paragraph }), [change])
  const libraryChanged = useCallback(() => setLibraryVersion((now) => now + 1), [])
  const read = useCallback(
    (id: ArticleId) => {
      open(id)
      focus()
    },
    [open, focus],
  )
  return { article, libraryVersion, libraryChanged, open, read, focusRequest, focus, detailsRequest, askDetails }
}
