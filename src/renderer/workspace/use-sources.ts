import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import type { Finding } from '#core/check'
import { message } from '#messages'
import { readArticle } from '#ui/read-article'

/** The articles that the open brief quotes, by id. `libraryVersion` goes up when one that was not there may have come. */
export function useSources(ids: readonly ArticleId[], libraryVersion: number) {
  const [{ articles, missing }, setSources] = useState(noSources)
  const asked = useRef(new Set<ArticleId>())
  const key = [...new Set(ids)].toSorted().join(' ')
  useEffect(() => {
    const unread = [...new Set(ids)].filter((id) => !asked.current.has(id))
    for (const id of unread) asked.current.add(id)
    // All at once: the whole window hangs on what they say.
    void Promise.all(unread.map((id) => readArticle(id))).then((read) => {
      const found = read.filter((article) => article !== null)
      const known = new Set(found.map(({ id }) => id))
      const missed = unread.filter((id) => !known.has(id))
      // Asked for again when the library has changed.
      for (const id of missed) asked.current.delete(id)
      if (unread.length > 0) setSources((now) => withSources(now, found, missed))
    })
    // The same articles in another order are no reason to ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, libraryVersion])
  /** Takes an article as it is now: read elsewhere, or with other metadata. */
  const put = useCallback((article: Article) => {
    asked.current.add(article.id)
    setSources((now) => withSources(now, [article], []))
  }, [])
  return useMemo(
    () => ({
      articles,
      put,
      label: (id: ArticleId) =>
        articles.has(id) || missing.has(id) ? sourceLabel(articles.get(id) ?? null) : message('quotation.sourceUnread'),
    }),
    [articles, missing, put],
  )
}

/** Articles that were read, and ids that the library did not know when it was asked. */
interface Sources {
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly missing: ReadonlySet<ArticleId>
}

const noSources: Sources = { articles: new Map(), missing: new Set() }

function withSources({ articles, missing }: Sources, found: readonly Article[], missed: readonly ArticleId[]): Sources {
  const known = new Set(found.map(({ id }) => id))
  return {
    articles: known.size === 0 ? articles : new Map([...articles, ...found.map((article) => [article.id, article] as const)]),
    missing: new Set([...missing, ...missed].filter((id) => !known.has(id))),
  }
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

/** What to call these articles; those that the open brief does not quote are read for it. */
export async function labelsOf(
  ids: readonly ArticleId[],
  { articles, isGone }: ReturnType<typeof useKeptSources>,
): Promise<(id: ArticleId) => string> {
  const read = await Promise.all(ids.map(async (id) => (isGone(id) ? null : (articles.get(id) ?? (await readArticle(id))))))
  const labels = new Map(ids.map((id, index) => [id, sourceLabel(read[index] ?? null)]))
  return (id) => labels.get(id) ?? sourceLabel(null)
}

/** What to call an article in a word or two: its outlet, else its title, else its file. */
function sourceLabel(article: Article | null): string {
  if (article === null) return message('quotation.sourceMissing')
  return article.metadata.outlet ?? article.metadata.title ?? article.original.name
}
