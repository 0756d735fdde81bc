import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import { message } from '#messages'

/** The articles that the open brief quotes, by id. */
export function useSources(ids: readonly ArticleId[]) {
  const [articles, setArticles] = useState<ReadonlyMap<ArticleId, Article>>(new Map())
  const asked = useRef(new Set<ArticleId>())
  const key = [...new Set(ids)].toSorted().join(' ')
  useEffect(() => {
    for (const id of ids) {
      if (asked.current.has(id)) continue
      asked.current.add(id)
      void window.attache.readArticle(id).then((article) => {
        if (article !== null) setArticles((now) => new Map(now).set(id, article))
      })
    }
    // The same articles in another order are no reason to ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key])
  /** Takes an article as it is now: read elsewhere, or with other metadata. */
  const put = useCallback((article: Article) => {
    asked.current.add(article.id)
    setArticles((now) => new Map(now).set(article.id, article))
  }, [])
  return useMemo(() => ({ articles, put, label: (id: ArticleId) => sourceLabel(articles.get(id) ?? null) }), [articles, put])
}

/** What to call an article in a word or two: its outlet, else its title, else its file. */
function sourceLabel(article: Article | null): string {
  if (article === null) return message('quotation.sourceMissing')
  return article.metadata.outlet ?? article.metadata.title ?? article.original.name
}
