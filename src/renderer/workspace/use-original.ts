import { useState } from 'react'
import type { Article } from '#core/article'
import { message } from '#messages'

/** Kinds of file whose programs fetch parts of them from the internet. */
const mayLoad: ReadonlySet<Article['original']['mediaType']> = new Set([
  'text/html',
  'multipart/related',
  'message/rfc822',
  'application/vnd.ms-outlook',
  'application/epub+zip',
])

/** Shows an article’s original file outside the app. What may go online by it is asked about first. */
export function useOriginal(article: Article | null, tell: (sentence: string, intent: 'success' | 'error') => void) {
  const [asking, setAsking] = useState<Article | null>(null)
  const open = (chosen: Article) => {
    setAsking(null)
    void window.attache
      .openOriginal(chosen.id)
      .then(({ kind }) => tell(message(`original.${kind}`), kind === 'opened' ? 'success' : 'error'))
  }
  return {
    show: () => {
      if (article !== null && mayLoad.has(article.original.mediaType)) setAsking(article)
      else if (article !== null) open(article)
    },
    asking,
    open,
    cancel: () => setAsking(null),
  }
}
