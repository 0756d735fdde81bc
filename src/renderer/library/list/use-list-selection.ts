import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ArticleId } from '#core/article'
import type { LibraryModel } from '../library-model.ts'
import { activeAt, extendedTo, type ListPlace, only, type Selection, toggledAt, withoutGap } from '../selection.ts'
import type { ArticleSource } from './article-source.ts'
import { type Ask, rangeTo } from './ids-of-list.ts'
import { indexOf, type Pages, rowAt } from './pages.ts'
import { type Step, Turns } from './turns.ts'

export type Choosing = 'only' | 'range' | 'toggle' | 'none'

interface ListChoice {
  /** The place of the article that has the keyboard; -1 where none has it. */
  readonly activeIndex: () => number
  /** Chooses by place in the list; a promise where a row has to be asked of the store first. */
  readonly choose: (index: number, choosing: Choosing) => Promise<void> | null
  /** Does what a key or a click asks for: at once, or once all that was asked for before is done and drawn, for it is meant for what is shown then. */
  readonly inTurn: (step: Step) => void
}

/** Which articles of the list are chosen. Where some are taken out, the next one there is chosen. */
export function useListSelection(model: LibraryModel, source: ArticleSource): ListChoice {
  const { newest, change } = useNewest(model.selection, model.select)
  const choose = useChoosing(model, source, { newest, change })
  const settle = useSettling(model, source, { newest, change, choose })
  const inTurn = useTurns(model, settle)
  const activeIndex = useCallback(() => placeIndex(source.state().pages, newest.current.active), [source, newest])
  return { activeIndex, choose, inTurn }
}

interface Newest {
  readonly newest: RefObject<Selection>
  readonly change: LibraryModel['select']
}

function useChoosing({ actions }: LibraryModel, source: ArticleSource, { newest, change }: Newest): ListChoice['choose'] {
  const one = useCallback(
    (id: ArticleId, index: number, how: Exclude<Choosing, 'range'>) => {
      change((now) => chosen(now, { id, index }, how))
      if (how === 'only') actions.open(id)
    },
    [change, actions],
  )
  return useCallback(
    (index, choosing) => {
      const { pages, question, answer } = source.state()
      if (pages === null || question === null) return null
      const ask: Ask = (from, to) => window.attache.articleIds({ ...question, offset: from, limit: to - from })
      /** What is asked of one list is not done in another. */
      const inThisList = (run: () => void) => {
        if (source.state().answer === answer) flushSync(run)
      }
      const extend = async () => {
        const range = await rangeTo(newest.current, index, pages, ask)
        if (range !== null) inThisList(() => change((now) => extendedTo(now, range)))
      }
      if (choosing === 'range') return extend()
      const oneAsked = async () => {
        const [id] = await ask(index, index + 1)
        if (id !== undefined) inThisList(() => one(id, index, choosing))
      }
      const row = rowAt(pages, index)
      if (row === null) return oneAsked()
      one(row.id, index, choosing)
      return null
    },
    [source, one, change, newest],
  )
}

interface Chosen extends Newest, Pick<ListChoice, 'choose'> {}

/** Waits for what was begun to be stored, and then for the next article to be chosen where some were taken out. In another list than theirs nothing is opened on its own. */
function useSettling(
  { selection, underWay }: LibraryModel,
  source: ArticleSource,
  { newest, change, choose }: Chosen,
): () => Promise<void> {
  const gapIn = useRef(0)
  useLayoutEffect(() => {
    if (selection.gap !== null) gapIn.current = source.state().answer
  }, [selection.gap, source])
  return useCallback(async () => {
    await underWay.ended()
    if (newest.current.gap === null) return
    await source.fresh()
    const { gap } = newest.current
    if (gap === null) return
    const { pages, answer } = source.state()
    const total = pages?.total ?? 0
    if (answer !== gapIn.current || total === 0) flushSync(() => change(withoutGap))
    else await flushSync(() => choose(Math.min(gap.index, total - 1), 'only'))
  }, [underWay, newest, source, change, choose])
}

function useTurns({ selection, underWay }: LibraryModel, settle: () => Promise<void>): ListChoice['inTurn'] {
  const [turns] = useState(() => new Turns())
  useLayoutEffect(() => {
    if (selection.gap !== null) turns.add(settle)
  }, [selection.gap, turns, settle])
  return useCallback(
    (step) => {
      const isFree = turns.isEmpty && underWay.isNothing
      const done = isFree ? step() : null
      if (isFree && done === null && underWay.isNothing) return
      turns.add(async () => {
        if (!isFree) await settle()
        await (isFree ? done : flushSync(step))
        await settle()
      })
    },
    [turns, underWay, settle],
  )
}

/** What was chosen a moment ago may not have been drawn yet. */
function useNewest(selection: Selection, select: LibraryModel['select']) {
  const newest: RefObject<Selection> = useRef(selection)
  newest.current = selection
  const change = useCallback(
    (to: (now: Selection) => Selection) => {
      newest.current = to(newest.current)
      select(to)
    },
    [select],
  )
  return { newest, change }
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
