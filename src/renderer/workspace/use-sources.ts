import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import type { Finding } from '#core/check'
import { message } from '#messages'
import { readArticle } from '#ui/read-article'

/** The articles that the open brief quotes, by id. `libraryVersion` goes up when one that was not there may have come. */
export function useSources(ids: readonly ArticleId[], libraryVersion: number) {
  const [articles, setArticles] = useState<ReadonlyMap<ArticleId, Article>>(new Map())
  const asked = useRef(new Set<ArticleId>())
  const key = [...new Set(ids)].toSorted().join(' ')
  useEffect(() => {
    const missing = [...new Set(ids)].filter((id) => !asked.current.has(id))
    for (const id of missing) asked.current.add(id)
    // All at once: the whole window hangs on what they say.
    void Promise.all(missing.map((id) => readArticle(id))).then((read) => {
      const found = read.filter((article) => article !== null)
      const known = new Set(found.map(({ id }) => id))
      // Asked for again when the library has changed.
      for (const id of missing) if (!known.has(id)) asked.current.delete(id)
      if (found.length > 0) setArticles((now) => new Map([...now, ...found.map((article) => [article.id, article] as const)]))
    })
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
