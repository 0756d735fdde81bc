import { useMemo, useRef } from 'react'
import * as v from 'valibot'
import { type Article, type ArticleId, metadataSchema } from '#core/article'
import type { ImportedArticle } from '#ipc/api'
import type { Twin } from '#ipc/library-types'
import { readArticle } from '#ui/read-article'
import { type AskedField, type Decision, type ImportList, type Keeping, pairOf, type ScreenActions, twinsOf } from '../import/index.ts'
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
      fillIn: (article, field, text) => fillIn(now(), article, field, text.trim() || null),
      decide: (article, twin, keep) => void alone(now(), [article, twin.id], () => decide(now(), article, twin, keep)),
      undo: (article, twin) => void alone(now(), [article, twin.id], () => undo(now(), article, twin)),
      showReceipt: (article) => now().showReceipt(article),
      read: (article) => now().read(article),
      close: () => now().importing.close(),
    }
  }, [])
}

async function fillIn({ importing, articleChanged }: Around, id: ArticleId, field: AskedField, value: string | null): Promise<boolean> {
  if (!v.is(metadataSchema.entries[field], value)) return false
  await window.attache.changeMetadata({ ids: [id], patch: { [field]: value } })
  const changed = await readArticle(id)
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

/** One decision at a time about the same articles: what is answered meanwhile is passed over, for it was meant for what stood there before. */
async function alone({ importing: { store } }: Around, about: readonly ArticleId[], run: () => Promise<void>): Promise<void> {
  if (about.some((id) => store.list().deciding.has(id))) return
  store.change((list) => ({ ...list, deciding: new Set([...list.deciding, ...about]) }))
  try {
    await run()
  } finally {
    store.change((list) => ({ ...list, deciding: new Set([...list.deciding].filter((id) => !about.includes(id))) }))
  }
}

async function decide(around: Around, article: ArticleId, twin: Twin, keep: Keeping): Promise<void> {
  const settle = (decision: Decision) => around.importing.store.change((list) => withDecision(list, pairOf(article, twin), decision))
  if (keep === 'both') {
    settle({ kind: 'both' })
    return
  }
  if (keep === 'version') {
    await linkVersion(around, article, twin)
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

/** Both stay, as versions of one text. Twins that are versions of it already need no decision of their own any more. */
async function linkVersion({ importing, libraryChanged }: Around, article: ArticleId, twin: Twin): Promise<void> {
  const isLinked = await window.attache.linkVersions({ older: twin.id, newer: article })
  const versions = new Set((await window.attache.articleDetails(article))?.versions.map(({ id }) => id))
  importing.store.change((list) => {
    const decision: Decision = versions.has(twin.id) ? { kind: 'version', isLinked } : { kind: 'gone' }
    const others = twinsIn(list, article).filter(
      (other) => other.id !== twin.id && versions.has(other.id) && !list.decisions.has(pairOf(article, other)),
    )
    return others.reduce(
      (now, other) => withDecision(now, pairOf(article, other), { kind: 'version', isLinked: false }),
      withDecision(list, pairOf(article, twin), decision),
    )
  })
  libraryChanged()
}

function twinsIn({ rows }: ImportList, article: ArticleId): readonly Twin[] {
  return [...rows.values()].flatMap(({ state }) => twinsOf(state, article))
}

async function undo(around: Around, article: ArticleId, twin: Twin): Promise<void> {
  const pair = pairOf(article, twin)
  const decision = around.importing.store.list().decisions.get(pair)
  const isBack = decision === undefined || (await takeBack(decision, article, twin))
  around.importing.store.change((list) => {
    const back = withDecision(list, pair, isBack ? null : { kind: 'undo-failed' })
    return decision?.kind === 'version' ? askedAgain(back, article) : back
  })
  around.libraryChanged()
}

/** Without decisions that only followed from another. */
function askedAgain(list: ImportList, article: ArticleId): ImportList {
  const followed = twinsIn(list, article).filter((twin) => {
    const decision = list.decisions.get(pairOf(article, twin))
    return decision?.kind === 'version' && !decision.isLinked
  })
  return followed.reduce((now, twin) => withDecision(now, pairOf(article, twin), null), list)
}

async function takeBack(decision: Decision, article: ArticleId, twin: Twin): Promise<boolean> {
  if (decision.kind === 'one') return (await window.attache.restoreArticles([decision.removed])).length > 0
  if (decision.kind === 'version') return window.attache.unlinkVersions({ older: twin.id, newer: article })
  return true
}

function withDecision(list: ImportList, pair: string, decision: Decision | null): ImportList {
  const decisions = new Map(list.decisions)
  if (decision === null) decisions.delete(pair)
  else decisions.set(pair, decision)
  return { ...list, decisions }
}
