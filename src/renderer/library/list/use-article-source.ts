import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ListQuestion } from '../query/library-view.ts'
import { ArticleSource, type ListState } from './article-source.ts'

/** The list that answers `question`, asked again when `version` goes up. */
export function useArticleSource(question: ListQuestion, version: number): { readonly source: ArticleSource; readonly list: ListState } {
  const [source] = useState(
    () => new ArticleSource({ list: (query) => window.attache.listArticles(query), ids: (query) => window.attache.articleIds(query) }),
  )
  const list = useSyncExternalStore(source.subscribe, source.state)
  useEffect(() => source.ask(question), [source, question])
  const asked = useRef(version)
  useEffect(() => {
    if (asked.current === version) return
    asked.current = version
    source.refresh()
  }, [source, version])
  return { source, list }
}
