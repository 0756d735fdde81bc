import { startTransition, useCallback, useRef, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import type { Session } from '#ipc/api'
import type { DetailsRequest, FindRequest } from '../reader/index.ts'
import { useArticle } from './use-article.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { type Listed, useNeighbours } from './use-neighbours.ts'
import { useMovedOn } from './use-moved-on.ts'
import { useRequest } from './use-request.ts'
import { useArticleVersions } from './use-article-versions.ts'

/** Where to open an article: at a paragraph, or where words stand in it, as they were searched for; `null` for where reading stopped. */
export type OpenAt = number | { readonly find: string } | null

const wholeLibrary: Listed = { text: '' }

/** Which article is being read, and where. `libraryVersion` goes up whenever the library has changed. */
export function useReading(session: Session, change: (patch: Partial<Session>) => void) {
  const [libraryVersion, setLibraryVersion] = useState(0)
  const [focusRequest, requestFocus] = useRequest()
  const [detailsRequest, setDetailsRequest] = useState<DetailsRequest>({ number: 0, of: null })
  const [findRequest, setFindRequest] = useState<FindRequest>({ number: 0, text: null })
  const [listed, setListed] = useState(wholeLibrary)
  const { article, isLoading } = useArticle(session.article, libraryVersion)
  const { keep, read, flush } = useKeptPlace()
  const versions = useArticleVersions(session.article, libraryVersion)
  const neighbours = useNeighbours(session.article, listed, libraryVersion)
  const find = useCallback((text: string | null) => setFindRequest(({ number }) => ({ number: number + 1, text })), [])
  const askDetails = useCallback((of: ArticleId) => setDetailsRequest(({ number }) => ({ number: number + 1, of })), [])
  const { open, focus, isNewest, hasMovedOn } = useOpening(session, { change, find, read, requestFocus })
  const isNothingRead = useNothingRead({ opened: session.article, article, isLoading, isNewest })
  const step = (direction: 'previous' | 'next') => {
    const id = neighbours?.[direction] ?? null
    if (id === null) return
    open(id, listed.text.trim() === '' ? null : { find: listed.text })
    focus()
  }
  // When the window has time: it may be in the middle of a step in the reader.
  const libraryChanged = useCallback(() => startTransition(() => setLibraryVersion((now) => now + 1)), [])
  const readAt = useCallback(
    (id: ArticleId) => {
      open(id)
      focus()
    },
    [open, focus],
  )
  const restore = useCallback((id: ArticleId) => void window.attache.restoreArticles([id]).then(libraryChanged), [libraryChanged])
  return {
    article,
    isLoading,
    libraryVersion,
    libraryChanged,
    /** Brings an article back from the trash. */
    restore,
    open,
    isNewest,
    isNothingRead,
    /** Opens an article and gives it the keyboard. */
    read: readAt,
    step,
    neighbours,
    /** The library’s list shows this now: next and previous go by it. */
    setListed,
    versions,
    keepPlace: keep,
    flushPlace: flush,
    focusRequest,
    hasMovedOn,
    focus,
    detailsRequest,
    askDetails,
    findRequest,
    find,
  }
}

interface OpeningAround {
  readonly change: (patch: Partial<Session>) => void
  readonly find: (text: string) => void
  readonly read: (id: ArticleId) => Promise<number>
  readonly requestFocus: () => void
}

/** Opening articles where they were left, and giving the reader the keyboard. */
function useOpening(session: Session, { change, find, read, requestFocus }: OpeningAround) {
  const asked = useRef(session.article)
  const opening = useRef<Promise<void> | null>(null)
  const { ask, hasMovedOn } = useMovedOn()
  /** Gives the reader the keyboard; while an article is on its way, when it is there. */
  const focus = useCallback(() => {
    ask()
    if (opening.current === null) requestFocus()
    else void opening.current.then(requestFocus)
  }, [ask, requestFocus])
  const open = useCallback(
    (id: ArticleId, at: OpenAt = null) => {
      const isOpen = asked.current === id
      asked.current = id
      const show = (paragraph: number) => {
        if (asked.current !== id) return
        change({ article: id, paragraph })
        if (typeof at === 'object' && at !== null) find(at.find)
      }
      if (typeof at === 'number') show(at)
      else if (!isOpen) {
        const reading = read(id)
          .then(show, () => show(0))
          .finally(() => {
            if (opening.current === reading) opening.current = null
          })
        opening.current = reading
      }
      if (isOpen && typeof at === 'object' && at !== null) find(at.find)
    },
    [change, find, read],
  )
  /** No other article was asked for after this one. */
  const isNewest = useCallback((id: ArticleId | null) => asked.current === id, [])
  return { open, focus, isNewest, hasMovedOn }
}

interface Opened extends Pick<ReturnType<typeof useOpening>, 'isNewest'> {
  readonly opened: ArticleId | null
  readonly article: Article | null
  readonly isLoading: boolean
}

/** Whether the reader is empty and nothing is on its way to it: only then may an article be opened that was not asked for. */
function useNothingRead(now: Opened): () => boolean {
  const newest = useRef(now)
  newest.current = now
  return useCallback(() => {
    const { opened, article, isLoading, isNewest } = newest.current
    return article === null && !isLoading && isNewest(opened)
  }, [])
}
