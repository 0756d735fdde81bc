import type { ArticleId } from '#core/article'
import type { ImportedArticle } from '#ipc/api'
import type { Twin } from '#ipc/library-types'
import { askedOf, type ImportList, importCounts, type ImportRow } from './import-list.ts'

/** A line of the screen: a file, or one of the articles of a bulk file that is unfolded. */
export type ImportLine =
  | { readonly kind: 'file'; readonly key: string; readonly row: ImportRow; readonly isOpen: boolean }
  | {
      readonly kind: 'article'
      readonly key: string
      readonly article: ImportedArticle
      readonly twins: readonly Twin[]
      readonly isNew: boolean
    }

/** The lines in the order in which they are shown: as asked for while the import goes on, then problems first and what is to be decided next. What the user fills in moves nothing. */
export function importLines(list: ImportList, open: ReadonlySet<number>): readonly ImportLine[] {
  const rows = [...list.rows.values()]
  const sorted = importCounts(list).isRunning ? rows : rows.toSorted((one, other) => rankOf(one) - rankOf(other))
  return sorted.flatMap((row) => {
    const isOpen = open.has(row.id)
    return [{ kind: 'file' as const, key: `file-${row.id}`, row, isOpen }, ...(isOpen ? articleLines(row) : [])]
  })
}

function articleLines({ id, state }: ImportRow): readonly ImportLine[] {
  if (state.kind !== 'ended' || !state.result.ok) return []
  const { articles, added } = state.result
  return articles.map((article) => ({
    kind: 'article' as const,
    key: `article-${id}-${article.id}`,
    article,
    twins: twinsOf(state, article.id),
    isNew: added.includes(article.id),
  }))
}

/** Whether a file is shown by its articles and not as one. */
export function isBulk({ state }: ImportRow): boolean {
  if (state.kind !== 'ended' || !state.result.ok || state.result.references.length > 0) return false
  return state.result.articles.length !== 1 || (state.result.announced ?? 1) > 1
}

/** What was in the library before and says the same. */
export function twinsOf(state: ImportRow['state'], article: ArticleId): readonly Twin[] {
  if (state.kind !== 'ended' || !state.result.ok) return []
  return state.result.duplicates.find((duplicate) => duplicate.article === article)?.of ?? []
}

/** Whether the user is asked which of the two to keep. */
export function isToDecide({ kind }: Twin): boolean {
  return kind !== 'other-outlet'
}

function rankOf({ state }: ImportRow): number {
  if (state.kind !== 'ended') return 0
  const { result } = state
  if (!result.ok) return result.problem.kind === 'cancelled' ? 1 : 0
  if (result.gaps.length > 0) return 2
  if (result.duplicates.some(({ of }) => of.some(isToDecide))) return 3
  if (result.articles.some((article) => result.added.includes(article.id) && askedOf(article).length > 0)) return 4
  return result.added.length > 0 ? 5 : 6
}
