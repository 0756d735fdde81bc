import { startTransition, useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleQuery } from '#ipc/library-types'
import type { Neighbours } from '../reader/index.ts'

/** What the list shows: its search, its filters and its order. */
export type Listed = Omit<ArticleQuery, 'limit' | 'offset'>

interface Rows {
  readonly ids: readonly ArticleId[]
  readonly total: number
}

const pageSize = 1000
/** Further down than this nobody reads one article after the other. */
const mostRows = 5000

/** Where the article stands in the list as it is searched, narrowed and sorted; `null` while that is not known, or where it is not in it. */
export function useNeighbours(article: ArticleId | null, listed: Listed, libraryVersion: number): Neighbours | null {
  const [rows, setRows] = useState<Rows>({ ids: [], total: 0 })
  const lookedFor = isKnown(rows, article) ? null : article
  useEffect(() => {
    let isOvertaken = false
    void readUntil(listed, article, () => isOvertaken).then((read) => {
      if (!isOvertaken) startTransition(() => setRows(read))
    })
    return () => {
      isOvertaken = true
    }
    // A neighbour is known already; the list is read again where the article is not in what was read of it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [listed, libraryVersion, lookedFor])
  const index = article === null ? -1 : rows.ids.indexOf(article)
  if (index === -1) return null
  return { previous: rows.ids[index - 1] ?? null, next: rows.ids[index + 1] ?? null, position: index + 1, total: rows.total }
}

/** Whether an article and the one behind it are among the rows. */
function isKnown({ ids, total }: Rows, article: ArticleId | null): boolean {
  if (article === null) return true
  const index = ids.indexOf(article)
  return index !== -1 && (index + 1 < ids.length || index + 1 === total)
}

/** Ids alone, and how many there are in all: this is asked at each change of the library, also while a thousand articles come in. */
async function readUntil(listed: Listed, article: ArticleId | null, isOvertaken: () => boolean): Promise<Rows> {
  const ids: ArticleId[] = []
  const { total } = await window.attache.listArticles({ ...listed, limit: 0, offset: 0 })
  do {
    // oxlint-disable-next-line no-await-in-loop -- a page is asked for only where those before it lack the article
    const page = await window.attache.articleIds({ ...listed, limit: pageSize, offset: ids.length })
    ids.push(...page)
    if (page.length === 0) break
  } while (!isKnown({ ids, total }, article) && ids.length < Math.min(total, mostRows) && !isOvertaken())
  return { ids, total }
}
