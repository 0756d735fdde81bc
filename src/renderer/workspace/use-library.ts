import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { BriefId } from '#core/brief'
import type { Session } from '#ipc/api'
import type { LibraryFacets } from '#ipc/library-types'
import { readArticle } from '#ui/read-article'
import {
  type LibraryAsking,
  type LibraryModel,
  nothingSelected,
  questionOf,
  type Selection,
  UnderWay,
  wholeLibrary,
  withArticles,
  withoutArticles,
  withShown,
} from '../library/index.ts'
import { libraryCommands, useSteadyCommands } from './commands/index.ts'
import { useLibraryActions } from './use-library-actions.ts'
import type { useNotices } from './use-notices.tsx'
import { sectionsByArticle } from './use-placed-picks.ts'
import type { useReading } from './use-reading.ts'
import { useSelectAll } from './use-select-all.ts'
import type { useWriting } from './use-writing.ts'

interface Around {
  readonly session: Session
  readonly reading: ReturnType<typeof useReading>
  readonly writing: ReturnType<typeof useWriting>
  readonly notices: ReturnType<typeof useNotices>
  readonly importFiles: () => void
  readonly showReceipt: (id: ArticleId) => void
  readonly openBrief: (id: BriefId) => void
}

/** The library screen: what it shows, what is chosen in it, and what can be done there. */
export function useLibrary({ session, reading, writing, notices, importFiles, showReceipt, openBrief }: Around): LibraryModel {
  const [view, setView] = useState(wholeLibrary)
  const [asking, ask] = useState<LibraryAsking | null>(null)
  const [areDetailsShown, setAreDetailsShown] = useState(false)
  const { libraryVersion: version } = reading
  const { placed, sources } = writing
  const facets = useFacets(version)
  const usedIn = useSteady(useMemo(() => sectionsByArticle(placed), [placed]))
  const [selection, select] = useSelection(session.article, reading.isNewest)
  const { setListed } = reading
  const question = useMemo(() => questionOf(view, [...usedIn.keys()]), [view, usedIn])
  useEffect(() => setListed(question), [setListed, question])
  const [underWay] = useState(() => new UnderWay())
  const { actions, undoLast } = useLibraryActions({
    underWay,
    open: (id) => reading.open(id, view.text.trim() === '' ? null : { find: view.text }),
    read: useReadWhenThere(session, reading),
    importFiles,
    showReceipt,
    openBrief,
    flushBrief: async () => writing.brief?.flush(),
    libraryChanged: reading.libraryChanged,
    articlesChanged: (ids) => {
      for (const id of ids) {
        if (sources.articles.has(id)) void readArticle(id).then((article) => article !== null && sources.put(article))
      }
    },
    onGone: (ids) => select((now) => withoutArticles(now, new Set(ids))),
    onBack: (ids) => select((now) => withArticles(now, ids)),
    tell: notices.tell,
    offer: notices.offer,
  })
  const hasBrief = session.brief !== null
  const state = useMemo(
    () => ({
      view,
      setView,
      facets,
      selection,
      select,
      underWay,
      asking,
      ask,
      areDetailsShown,
      setAreDetailsShown,
      version,
      usedIn,
      hasBrief,
      actions,
    }),
    [view, facets, selection, select, underWay, asking, areDetailsShown, version, usedIn, hasBrief, actions],
  )
  const selectAll = useSelectAll({ selection, select, underWay, question })
  const commands = useSteadyCommands(libraryCommands({ ...state, selectAll, undoLast }))
  // The same as long as it says the same: the list need not be drawn for each paragraph that is read.
  return useMemo(() => ({ ...state, commands }), [state, commands])
}

/** What is chosen: the article that is read, unless the user chose others. */
function useSelection(
  article: ArticleId | null,
  isNewest: (id: ArticleId) => boolean,
): readonly [Selection, (change: (now: Selection) => Selection) => void] {
  const [selection, select] = useState(nothingSelected)
  // Before the next key: later, it could choose again what that key has taken out.
  useLayoutEffect(() => {
    // Opening takes a moment: the list may have gone on to another article meanwhile, or be about to.
    if (article === null || !isNewest(article)) return
    select((now) => withShown(now, article))
  }, [article, isNewest])
  return [selection, select]
}

/** Gives the reader the keyboard, once the article that was just opened is in it. */
function useReadWhenThere({ article }: Session, { article: shown, focus }: Around['reading']): () => void {
  const [isWanted, setIsWanted] = useState(false)
  useEffect(() => {
    if (!isWanted || shown === null || shown.id !== article) return
    setIsWanted(false)
    focus()
  }, [isWanted, shown, article, focus])
  return useCallback(() => setIsWanted(true), [])
}

/** What the library can be narrowed by, counted again when it has changed. An answer that a later question has overtaken is passed over. */
function useFacets(version: number): LibraryFacets | null {
  const [facets, setFacets] = useState<LibraryFacets | null>(null)
  const asked = useRef(0)
  useEffect(() => {
    asked.current += 1
    const question = asked.current
    void window.attache.libraryFacets().then((answer) => {
      if (question === asked.current) startTransition(() => setFacets(answer))
    })
  }, [version])
  return facets
}

/** The same map as long as it says the same: the brief’s picks are found anew at every key typed in it. */
function useSteady<TMap extends ReadonlyMap<string, readonly string[]>>(map: TMap): TMap {
  const kept = useRef(map)
  const said = (one: TMap) => JSON.stringify([...one])
  if (kept.current !== map && said(kept.current) !== said(map)) kept.current = map
  return kept.current
}
