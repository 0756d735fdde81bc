import { useCallback, useEffect, useRef } from 'react'
import type { ArticleId } from '#core/article'
import type { LibraryModel } from '../library-model.ts'
import { activeAt, extendedTo, type ListPlace, only, rangeTo, type Selection, toggledAt } from '../selection.ts'
import type { ListState } from './article-source.ts'
import { indexOf, type Pages, rowAt } from './pages.ts'

export type Choosing = 'only' | 'range' | 'toggle' | 'none'

/** Chooses by place in the list. A row that is not here yet is chosen when it comes. */
export function useListSelection(model: LibraryModel, { question, pages }: ListState) {
  const { selection, select, actions } = model
  const awaited = useRef<{ readonly index: number; readonly choosing: Choosing } | null>(null)
  const activeIndex = placeIndex(pages, selection.active)
  const choose = useCallback(
    (index: number, choosing: Choosing) => {
      const row = pages === null ? null : rowAt(pages, index)
      awaited.current = row === null ? { index, choosing } : null
      if (row === null || pages === null || question === null) return
      const place = { id: row.id, index }
      if (choosing === 'range') {
        void idsTo(selection, index, pages, (from, to) => window.attache.articleIds({ ...question, offset: from, limit: to - from })).then(
          (ids) => select((now) => extendedTo(now, place, ids.length === 0 ? [place.id] : ids)),
        )
      } else select((now) => chosen(now, place, choosing))
      if (choosing === 'only') actions.open(row.id)
    },
    [pages, question, selection, select, actions],
  )
  useEffect(() => {
    if (awaited.current !== null && pages !== null && rowAt(pages, awaited.current.index) !== null) {
      choose(awaited.current.index, awaited.current.choosing)
    }
  }, [pages, choose])
  useNextAfterGap(selection, pages, choose)
  return { activeIndex, choose }
}

/** When the articles chosen have left the list, the next one there is chosen: the keyboard goes on from where it was. */
function useNextAfterGap({ gap }: Selection, pages: Pages | null, choose: (index: number, choosing: Choosing) => void): void {
  useEffect(() => {
    if (gap === null || pages === null || pages.total === 0) return
    const index = Math.min(gap.index, pages.total - 1)
    const row = rowAt(pages, index)
    // Until the list has been asked again, what has gone still stands there.
    if (row !== null && !gap.gone.has(row.id)) choose(index, 'only')
  }, [gap, pages, choose])
}

function chosen(selection: Selection, place: ListPlace, choosing: Exclude<Choosing, 'range'>): Selection {
  switch (choosing) {
    case 'only':
      return only(place)
    case 'toggle':
      return toggledAt(selection, place)
    case 'none':
      return activeAt(selection, place)
  }
}

function placeIndex(pages: Pages | null, place: ListPlace | null): number {
  if (place === null) return -1
  return (pages === null ? null : indexOf(pages, place.id)) ?? place.index ?? -1
}

/** The articles from the anchor to a row; the store is asked only where some of them are not held here. */
async function idsTo(
  selection: Selection,
  index: number,
  pages: Pages,
  ask: (from: number, to: number) => Promise<readonly ArticleId[]>,
): Promise<readonly ArticleId[]> {
  const { anchor } = selection
  const known = anchor === null ? null : { ...selection, anchor: { ...anchor, index: indexOf(pages, anchor.id) ?? anchor.index } }
  const range = known === null ? null : rangeTo(known, index)
  if (range === null) return []
  const held = Array.from({ length: range.to - range.from }, (_, at) => rowAt(pages, range.from + at)?.id)
  const ids = held.filter((id) => id !== undefined)
  return ids.length === held.length ? ids : ask(range.from, range.to)
}
