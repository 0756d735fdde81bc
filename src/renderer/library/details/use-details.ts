import { useEffect, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import type { ArticleDetails } from '#ipc/library-types'
import { readArticle } from '#ui/read-article'

type Known = { readonly article: Article; readonly details: ArticleDetails }

/** An article and what is known about it. While another is fetched the one before stays, so that the pane does not flicker under the arrow keys. */
export function useDetails(id: ArticleId, version: number): Known | 'loading' | 'gone' {
  const [known, setKnown] = useState<Known | 'loading' | 'gone'>('loading')
  useEffect(() => {
    let isAsked = true
    void Promise.all([readArticle(id), window.attache.articleDetails(id)]).then(([article, details]) => {
      if (isAsked) setKnown(article === null || details === null ? 'gone' : { article, details })
    })
    return () => {
      isAsked = false
    }
  }, [id, version])
  return known
}
