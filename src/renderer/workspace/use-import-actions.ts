import { useMemo, useRef } from 'react'
import * as v from 'valibot'
import { type Article, type ArticleId, metadataSchema } from '#core/article'
import type { ImportedArticle } from '#ipc/api'
import type { Twin } from '#ipc/library-types'
import { type Decision, type ImportList, pairOf, type ScreenActions } from '../import/index.ts'
import type { useImport } from './use-import.ts'

interface Around {
  readonly importing: ReturnType<typeof useImport>
  /** Writes what was typed: what a brief cites must be known before an article is taken out. */
  readonly flushBrief: () => Promise<unknown>
  readonly libraryChanged: () => void
  readonly articleChanged: (article: Article) => void
  /** An article was taken out; `kept` says the same. */
  readonly onRemoved: (removed: ArticleId, kept: ArticleId) => void
  readonly showReceipt: (id: ArticleId) => void
  readonly read: (id: ArticleId) => void
}

/** What the screen of importing can do, with the calls it takes. */
export function useImportActions(around: Around): ScreenActions {
  const newest = useRef(around)
  newest.current = around
  return useMemo(() => {
    const now = () => newest.current
    return {
      retry: (ids) => now().importing.retry(ids),
      cancel: () => now().importing.cancel(),
      chooseFiles: () => now().importing.choose(),
      chooseFolder: () => now().importing.chooseFolder(),
      paste: () => now().importing.paste(),
      fillIn: (article, field, text) => fillIn(now(), article, { [field]: text.trim() === '' ? null : text.trim() }),
      decide: (article, twin, keep) => void decide(now(), article, twin, keep),
      undo: (article, twin) => void undo(now(), article, twin),
      showReceipt: (article) => now().showReceipt(article),
      read: (article) => now().read(article),
      close: () => now().importing.close(),
    }
  }, [])
}

async function fillIn(
  { importing, articleChanged }: Around,
  id: ArticleId,
  field: Readonly<Record<string, string | null>>,
): Promise<boolean> {
  const article = await window.attache.readArticle(id)
  if (article === null) return false
  const metadata = v.safeParse(metadataSchema, { ...article.metadata, ...field })
  if (!metadata.success) return false
  const changed = await window.attache.updateMetadata({ id, metadata: metadata.output })
  if (changed === null) return false
  importing.store.change((list) => withArticle(list, changed))
  articleChanged(changed)
  return true
}

function withArticle(list: ImportList, { id, metadata }: Article): ImportList {
  const article = list.changed.get(id) ?? importedArticle(list, id)
  return article === null ? list : { ...list, changed: new Map(list.changed).set(id, { ...article, metadata }) }
}

function importedArticle({ rows }: ImportList, id: ArticleId): ImportedArticle | null {
  for (const { state } of rows.values()) {
    const found = state.kind === 'ended' && state.result.ok ? state.result.articles.find((article) => article.id === id) : undefined
    if (found !== undefined) return found
  }
  return null
}

async function decide(around: Around, article: ArticleId, twin: Twin, keep: 'both' | 'new' | 'old'): Promise<void> {
  const settle = (decision: Decision) => around.importing.store.change((list) => withDecision(list, pairOf(article, twin), decision))
  if (keep === 'both') {
    settle({ kind: 'both' })
    return
  }
  const [removed, kept] = keep === 'new' ? [twin.id, article] : [article, twin.id]
  await around.flushBrief()
  const { trashed, kept: cited, briefs } = await window.attache.trashArticles({ ids: [removed], cited: 'keep' })
  if (trashed.length > 0) {
    settle({ kind: 'one', kept: keep, removed })
    around.libraryChanged()
    around.onRemoved(removed, kept)
  } else {
    settle(cited.length > 0 ? { kind: 'cited', kept: keep, briefs } : { kind: 'gone' })
  }
}

async function undo(around: Around, article: ArticleId, twin: Twin): Promise<void> {
  const pair = pairOf(article, twin)
  const decision = around.importing.store.list().decisions.get(pair)
  const isBack = decision?.kind !== 'one' || (await window.attache.restoreArticles([decision.removed])).length > 0
  around.importing.store.change((list) => withDecision(list, pair, isBack ? null : { kind: 'undo-failed' }))
  around.libraryChanged()
}

function withDecision(list: ImportList, pair: string, decision: Decision | null): ImportList {
  const decisions = new Map(list.decisions)
  if (decision === null) decisions.delete(pair)
  else decisions.set(pair, decision)
  return { ...list, decisions }
}
