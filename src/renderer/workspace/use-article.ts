import { useEffect, useState } from 'react'
import type { Article, ArticleId } from '#core/article'

interface Read {
  readonly id: ArticleId
  /** `null` when it is gone. */
  readonly article: Article | null
}

/** The article with this id; `null` while it is being fetched or when it is gone. `version` goes up when it may have changed. */
export function useArticle(id: ArticleId | null, version: number): { readonly article: Article | null; readonly isLoading: boolean } {
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isOvertaken = false
    void window.attache.readArticle(id).then((article) => {
      if (!isOvertaken) setRead((now) => ({ id, article: now?.id === id ? sameWhereUnchanged(now.article, article) : article }))
    })
    return () => {
      isOvertaken = true
    }
  }, [id, version])
  return { article: read !== null && read.id === id ? read.article : null, isLoading: id !== null && read?.id !== id }
}

/** An article’s text never changes: what is drawn of it stays drawn, and where nothing else has changed either, the article is the one it was. */
function sameWhereUnchanged(now: Article | null, next: Article | null): Article | null {
  if (now === null || next === null) return next
  if (JSON.stringify(now.metadata) === JSON.stringify(next.metadata)) return now
  return { ...next, paragraphs: now.paragraphs }
}
