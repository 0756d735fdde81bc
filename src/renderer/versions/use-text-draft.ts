import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import { advance, beginHistory, type DraftHistory, type DraftStep, redo, undo } from './draft-history.ts'
import type { RowActions } from './draft-row.tsx'
import { changedRows, changeRow, type Draft, draftOf, type Edited, joinToPrevious, keptDraft, keyed, putLines } from './text-draft.ts'

const keepAfter = 400

/** The draft of a correction: begun from the text or from what was kept of an earlier one, and kept after every change. `null` while it is fetched. While it is `isHeld` nothing changes it. */
export function useTextDraft(article: Article, isHeld: boolean) {
  const [history, setHistory] = useState<DraftHistory | null>(null)
  const [isContinued, setIsContinued] = useState(false)
  const { keep, flush, forget } = useKeptDraft(article.id)
  useEffect(() => {
    let isOvertaken = false
    void window.attache.readDraft(article.id).then((kept) => {
      if (isOvertaken) return
      setHistory(beginHistory(kept === null ? draftOf(article.paragraphs) : keyed(kept)))
      setIsContinued(kept !== null)
    })
    return () => {
      isOvertaken = true
    }
    // Only when another article is corrected: its metadata may change meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [article.id])
  const draft = history?.now ?? null
  const changed = useMemo(() => (draft === null ? 0 : changedRows(draft, article.paragraphs)), [draft, article])
  const isFirst = useRef(true)
  useEffect(() => {
    if (draft === null) return
    if (!isFirst.current) keep(changed === 0 ? null : draft)
    isFirst.current = false
  }, [draft, changed, keep])
  const change = useCallback(
    (to: (now: DraftHistory) => DraftHistory) => {
      if (!isHeld) setHistory((now) => now && to(now))
    },
    [isHeld],
  )
  const step: Step = useCallback(
    (edit) =>
      change((now) => {
        const next = edit(now.now)
        return next === null ? now : advance(now, next)
      }),
    [change],
  )
  const rowActions = useRowActions(step)
  return {
    draft,
    changed,
    isContinued,
    caret: history?.caret ?? null,
    rowActions,
    undo: () => change(undo),
    redo: () => change(redo),
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    reset: () => step(() => plainly(draftOf(article.paragraphs))),
    flush,
    forget,
  }
}

type Step = (edit: (now: Draft) => DraftStep | null) => void

function useRowActions(step: Step): RowActions {
  return useMemo(() => {
    const edited = (edit: (now: Draft) => Edited | null) =>
      step((now) => {
        const result = edit(now)
        return result === null ? null : { ...result, typed: null }
      })
    const setDeleted = (key: number, isDeleted: boolean) =>
      edited((now) => ({ draft: changeRow(now, key, { isDeleted }), caret: { key, offset: 0 } }))
    return {
      type: (key, text, isWord) => step((now) => ({ ...plainly(changeRow(now, key, { text })), typed: { key, isWord } })),
      setKind: (key, kind) => step((now) => plainly(changeRow(now, key, { kind }))),
      remove: (key) => setDeleted(key, true),
      putBack: (key) => setDeleted(key, false),
      putLines: (key, range, lines) => edited((now) => putLines(now, key, range, lines)),
      join: (key) => edited((now) => joinToPrevious(now, key)),
    }
  }, [step])
}

/** A step that moves no caret. */
function plainly(draft: Draft): DraftStep {
  return { draft, caret: null, typed: null }
}

/** Keeps the draft in the library soon after each change, and at once when the dialog or the window closes. */
function useKeptDraft(id: ArticleId) {
  const waiting = useRef<{ readonly draft: Draft | null } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const flush = useCallback(async () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    const now = waiting.current
    waiting.current = null
    if (now !== null) await window.attache.writeDraft({ id, paragraphs: now.draft === null ? null : keptDraft(now.draft) })
  }, [id])
  const keep = useCallback(
    (draft: Draft | null) => {
      waiting.current = { draft }
      timer.current ??= setTimeout(() => void flush(), keepAfter)
    },
    [flush],
  )
  const forget = useCallback(() => {
    waiting.current = { draft: null }
    return flush()
  }, [flush])
  useEffect(() => {
    const stop = window.attache.on('closing', () => void flush())
    return () => {
      stop()
      void flush()
    }
  }, [flush])
  return { keep, flush, forget }
}
