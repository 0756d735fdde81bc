import { useEffect, useRef, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import { readArticle } from '#ui/read-article'

interface Read {
  readonly id: ArticleId
  /** `null` when it is gone. */
  readonly article: Article | null
}

/** The article with this id; `null` while it is being fetched or when it is gone. `version` goes up when it may have changed. */
export function useArticle(id: ArticleId | null, version: number): { readonly article: Article | null; readonly isLoading: boolean } {
  const [read, setRead] = useState<Read | null>(null)
  const newest = useRef(read)
  newest.current = read
  useEffect(() => {
    if (id === null) return undefined
    let isOvertaken = false
    void readAgain(id, newest.current).then((found) => {
      if (!isOvertaken) setRead(found)
    })
    return () => {
      isOvertaken = true
    }
  }, [id, version])
  return { article: read !== null && read.id === id ? read.article : null, isLoading: id !== null && read?.id !== id }
}

/** An article’s text never changes: of one that is read only the metadata are asked for again, and where they are what they were, all is. */
async function readAgain(id: ArticleId, now: Read | null): Promise<Read> {
  if (now === null || now.id !== id || now.article === null) return { id, article: await readArticle(id) }
  const [found] = await window.attache.metadataOf([id])
  if (found === undefined) return { id, article: await readArticle(id) }
  const isSame = JSON.stringify(found.metadata) === JSON.stringify(now.article.metadata)
  return isSame ? now : { id, article: { ...now.article, metadata: found.metadata } }
}
