import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { message } from '#messages'
import { asOneUndoStep } from '../undo.ts'
import { BoundedSearch } from './bounded-search.ts'
import type { FindQuery } from './find-query.ts'
import { findInBrief, type Found, type Match } from './found.ts'
import { markFound } from './found-places.ts'
import { goToMatch } from './go-to-match.ts'
import { replaceable, replaceMatches } from './replace.ts'

export interface Asked extends FindQuery {
  readonly replacement: string
  /** Replacing all changes the words of sources too. */
  readonly insideQuotations: boolean
}

const nothing: Asked = { text: '', isCase: false, isWhole: false, isExpression: false, replacement: '', insideQuotations: false }
const searchAfter = 150
const noMatches: readonly Match[] = []

/** Looking for something in the brief and replacing it: what is asked, where it stands, which place is shown, and what was done last. */
export function useBriefFind(editor: Editor, isOpen: boolean) {
  const [asked, ask] = useState(nothing)
  const [said, say] = useState('')
  const search = useSearch(editor, isOpen, asked)
  const { found, matches, index, current, startAt, goTo } = search
  const want = useReplacing(editor, { isOpen, asked, search, say })
  return {
    asked,
    ask: (next: Asked) => {
      say('')
      want(null)
      ask(next)
    },
    found,
    matches,
    index,
    current,
    said,
    step: (by: 1 | -1) => {
      say('')
      goTo((index + by + matches.length) % Math.max(matches.length, 1))
    },
    /** Begins from here. */
    startAt,
    replace: () => want('one'),
    replaceAll: () => want('all'),
  }
}

interface Replacing {
  readonly isOpen: boolean
  readonly asked: Asked
  readonly search: ReturnType<typeof useSearch>
  readonly say: (sentence: string) => void
}

/** Replaces the place that is shown, or all, once what is asked now has been found in the text as it is now: until then other places are shown. */
function useReplacing(editor: Editor, { isOpen, asked, search, say }: Replacing): (which: 'one' | 'all' | null) => void {
  const { found, isOfAsked, matches, current, startAt, run } = search
  const wanted = useRef<'one' | 'all' | null>(null)
  const write = (changed: readonly Match[]) => {
    asOneUndoStep(
      () => editor.state,
      () => editor.view.dispatch(replaceMatches(editor.state, changed, { text: asked.replacement, isExpression: asked.isExpression })),
    )
    void run(true)
  }
  const one = (match: Match, size: number) => {
    const { from, to } = match
    const isLeft = match.isQuoted && !asked.insideQuotations
    say(isLeft ? message('replace.quoted') : '')
    if (isLeft) return
    write([match])
    // Behind what was put there: it is not found again.
    startAt(from + Math.max(0, editor.state.doc.content.size - size + (to - from)))
  }
  const all = () => {
    const { changed, left } = replaceable(matches, asked.insideQuotations)
    say(message('replace.done', { count: changed.length, left }))
    if (changed.length > 0) write(changed)
  }
  const replace = () => {
    const which = wanted.current
    if (which === null || !isOfAsked || (found.kind === 'found' && found.document !== editor.state.doc)) return
    wanted.current = null
    if (found.kind !== 'found') return
    if (which === 'all') all()
    else if (current !== null) one(current, found.document.content.size)
  }
  useEffect(() => {
    if (isOpen) replace()
    else wanted.current = null
  })
  return (which) => {
    wanted.current = which
    replace()
  }
}

/** Where what is asked stands, and which of these places is shown. */
function useSearch(editor: Editor, isOpen: boolean, { text, isCase, isWhole, isExpression }: FindQuery) {
  const query = useMemo<FindQuery>(() => ({ text, isCase, isWhole, isExpression }), [text, isCase, isWhole, isExpression])
  const [{ found, of }, setFound] = useState<{ readonly found: Found; readonly of: FindQuery | null }>({
    found: { kind: 'nothing-asked' },
    of: null,
  })
  const [index, setIndex] = useState(0)
  const [search] = useState(() => new BoundedSearch())
  /** From where on: where the caret was, then the place last gone to. Typing on does not move it. */
  const anchor = useRef(0)
  const matches = found.kind === 'found' ? found.matches : noMatches
  const current = matches[index] ?? null
  const isOpenNow = useRef(isOpen)
  isOpenNow.current = isOpen
  const run = useCallback(
    async (goes: boolean): Promise<void> => {
      const { selection } = editor.state
      const result = await findInBrief(editor.state.doc, query, search)
      // The text was written in meanwhile: it is looked through again in a moment.
      if (result.kind === 'found' && result.document !== editor.state.doc) return
      setFound({ found: result, of: query })
      if (result.kind !== 'found') return
      const next = Math.max(
        0,
        result.matches.findIndex(({ from }) => from >= anchor.current),
      )
      const match = result.matches[next]
      setIndex(next)
      // Whoever has moved the caret meanwhile keeps it: what is selected, the next key replaces.
      const isCaretFree = isOpenNow.current && editor.state.selection.eq(selection)
      if (goes && isCaretFree && match !== undefined) goToMatch(editor.view, match)
    },
    [editor, search, query],
  )
  useEffect(() => {
    if (!isOpen) return undefined
    const timer = setTimeout(() => void run(true), isExpression ? searchAfter : 0)
    return () => clearTimeout(timer)
  }, [isOpen, run, isExpression])
  useSearchedAgain(editor, isOpen, run)
  useMarks(editor, isOpen, matches, current)
  const goTo = (next: number) => {
    const match = matches[next]
    if (match === undefined) return
    setIndex(next)
    anchor.current = match.from
    goToMatch(editor.view, match)
  }
  const startAt = (position: number) => {
    anchor.current = position
  }
  return { found, isOfAsked: of === query, matches, index, current, startAt, run, goTo }
}

export type BriefFind = ReturnType<typeof useBriefFind>

/** While it is open, looks again when the text has changed, a moment later. */
function useSearchedAgain(editor: Editor, isOpen: boolean, run: (goes: boolean) => Promise<void>): void {
  useEffect(() => {
    if (!isOpen) return undefined
    let timer: ReturnType<typeof setTimeout> | null = null
    const soon = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (!transaction.docChanged) return
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(() => void run(false), searchAfter)
    }
    editor.on('transaction', soon)
    return () => {
      editor.off('transaction', soon)
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor, isOpen, run])
}

/** Marks what is found near the view, and again as the page is scrolled. */
function useMarks(editor: Editor, isOpen: boolean, matches: readonly Match[], current: Match | null): void {
  useEffect(() => {
    if (!isOpen) return undefined
    let frame = 0
    const size = editor.state.doc.content.size
    const mark = () => {
      // What was found in another text is found anew in a moment.
      if (!editor.isDestroyed && editor.state.doc.content.size === size) markFound(editor.view, matches, current)
    }
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(mark)
    }
    mark()
    const desk = editor.view.dom.closest('.desk')
    desk?.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      desk?.removeEventListener('scroll', soon)
      if (!editor.isDestroyed) markFound(editor.view, noMatches, null)
    }
  }, [editor, isOpen, matches, current])
}
