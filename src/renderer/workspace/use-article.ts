import { useEffect, useState } from 'react'
import type { Article, ArticleId } from '#core/article'

/** The article with this id; `null` while it is being fetched or when it is gone. `version` goes up when it may have changed. */
export function useArticle(id: ArticleId | null, version: number): Article | null {
  const [article, setArticle] = useState<Article | null>(null)
  useEffect(() => {
    if (id === null) {
      setArticle(null)
      return undefined
    }
    let isOvertaken = false
    void window.attache.readArticle(id).then((read) => {
      if (!isOvertaken) setArticle(read)
    })
    return () => {
      isOvertaken = true
    }
  }, [id, version])
  return article?.id === id ? article : null
}
