import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import type { Finding } from '#core/check'
import { message } from '#messages'

/** The articles that the open brief quotes, by id. `libraryVersion` goes up when one that was not there may have come. */
export function useSources(ids: readonly ArticleId[], libraryVersion: number) {
  const [articles, setArticles] = useState<ReadonlyMap<ArticleId, Article>>(new Map())
  const asked = useRef(new Set<ArticleId>())
  const key = [...new Set(ids)].toSorted().join(' ')
  useEffect(() => {
    for (const id of ids) {
      if (asked.current.has(id)) continue
      asked.current.add(id)
      void window.attache.readArticle(id).then((article) => {
        // Asked for again when the library has changed.
        if (article === null) asked.current.delete(id)
        else setArticles((now) => new Map(now).set(id, article))
      })
    }
    // The same articles in another order are no reason to ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, libraryVersion])
  /** Takes an article as it is now: read elsewhere, or with other metadata. */
  const put = useCallback((article: Article) => {
    asked.current.add(article.id)
    setArticles((now) => new Map(now).set(article.id, article))
  }, [])
  return useMemo(() => ({ articles, put, label: (id: ArticleId) => sourceLabel(articles.get(id) ?? null) }), [articles, put])
}

/** The same, with those taken out that the last check of the brief did not find in the library. */
export function useKeptSources(sources: ReturnType<typeof useSources>, findings: readonly Finding[] | null) {
  const gone = (findings ?? []).flatMap(({ rule, values }) => (rule === 'source-missing' ? [values['article']] : [])).join(' ')
  return useMemo(() => {
    const ids = new Set(gone.split(' '))
    const isGone = (id: ArticleId) => ids.has(id)
    return { ...sources, isGone, label: (id: ArticleId) => (isGone(id) ? sourceLabel(null) : sources.label(id)) }
  }, [sources, gone])
}

/** What to call an article in a word or two: its outlet, else its title, else its file. */
function sourceLabel(article: Article | null): string {
  if (article === null) return message('quotation.sourceMissing')
  return article.metadata.outlet ?? article.metadata.title ?? article.original.name
}
