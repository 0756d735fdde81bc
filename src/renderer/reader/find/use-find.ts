import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '#core/picks'
import { bringRangeIntoView } from '../bring-into-view.ts'
import type { DrawnBlocks } from '../use-drawn-blocks.ts'
import { findInFolded, foldTexts } from './find-in-article.ts'
import { forgetHighlights, highlightFound, rangeOf } from './find-highlights.ts'
import { searchedTerms } from './searched-terms.ts'

/** A wish from outside to look for something: `text` as it was typed into the library’s search, `null` for an empty field to type into. */
export interface FindRequest {
  readonly number: number
  readonly text: string | null
}

interface Asked {
  readonly text: string
  /** The text is a search of the library, whose words are looked for one by one. */
  readonly isSearch: boolean
  readonly isWhole: boolean
}

interface FindAround {
  readonly root: RefObject<HTMLElement | null>
  readonly texts: readonly string[]
  /** The paragraph from which to look on, from 0. */
  readonly current: number
  readonly onCurrent: (paragraph: number) => void
  /** Change whenever the words on the page are drawn anew, and their marks with them. */
  readonly picks: unknown
  readonly blocks: DrawnBlocks
}

const closed: Asked | null = null

/** Looking for words in the article: what is asked, where it stands, and which place is shown. */
export function useFind({ root, texts, current, onCurrent, picks, blocks }: FindAround) {
  const [asked, setAsked] = useState<Asked | null>(closed)
  const [index, setIndex] = useState(0)
  const isOpen = asked !== null
  const folded = useMemo(() => (isOpen ? foldTexts(texts) : null), [isOpen, texts])
  const found = useMemo(() => (folded === null || asked === null ? [] : findInFolded(folded, queryOf(asked))), [folded, asked])
  /** From which paragraph on: where the cursor was, then the place last gone to. Typing on does not move it. */
  const start = useRef(0)
  useEffect(
    () =>
      setIndex(
        Math.max(
          0,
          found.findIndex(({ paragraph }) => paragraph >= start.current),
        ),
      ),
    [found],
  )
  // Thousands of marks may come a moment later than the number of them, but a key never waits for them.
  const marked = useDeferredValue(found)
  const shown = found[Math.min(index, found.length - 1)] ?? null
  const newest = useRef(onCurrent)
  newest.current = onCurrent
  const arrived = useRef<Span | null>(null)
  useEffect(() => {
    if (root.current === null || shown === null || arrived.current === shown) return
    blocks.ask(shown.paragraph)
    const range = rangeOf(root.current, shown)
    // Its block is not drawn yet, and this runs again when it is.
    if (range === null) return
    arrived.current = shown
    newest.current(shown.paragraph)
    bringRangeIntoView(range, 'center')
  }, [root, shown, blocks])
  useEffect(() => {
    if (root.current !== null && isOpen) highlightFound(root.current, marked, shown)
    return forgetHighlights
  }, [root, isOpen, marked, shown, picks, blocks])
  const step = (by: 1 | -1) => {
    if (found.length === 0) return
    const next = (Math.min(index, found.length - 1) + by + found.length) % found.length
    start.current = found[next]?.paragraph ?? 0
    setIndex(next)
  }
  return {
    asked,
    found: found.length,
    index: found.length === 0 ? 0 : Math.min(index, found.length - 1),
    shown,
    ask: setAsked,
    open: () => {
      if (asked === null) start.current = current
      setAsked((now) => now ?? { text: '', isSearch: false, isWhole: false })
    },
    close: () => setAsked(closed),
    step,
  }
}

export type Find = ReturnType<typeof useFind>

/** What a search of the library asks of one article. */
export function askSearched(text: string): Asked {
  return { text, isSearch: true, isWhole: false }
}

function queryOf({ text, isSearch, isWhole }: Asked) {
  if (isSearch) return { terms: searchedTerms(text), words: isWhole ? 'whole' : 'from-start' } as const
  return { terms: [text], words: isWhole ? 'whole' : 'anywhere' } as const
}
