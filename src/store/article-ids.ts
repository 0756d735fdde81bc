import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import type { ArticleQuery } from '#ipc/library-types'
import { conditionsOf } from './article-conditions.ts'
import { orderBy } from './article-order.ts'
import type { Database } from './driver.ts'
import { searchQuery } from './search-query.ts'

/** The ids of the articles that `listArticles` would answer, in its order, without reading anything else of them: a hundred thousand at once is fine. */
export function articleIds(database: Database, { text, filters, order, limit, offset }: ArticleQuery): readonly ArticleId[] {
  const isTrash = filters?.place === 'trash'
  const query = isTrash ? null : searchQuery(text)
  const { sql, values } = conditionsOf(filters, isTrash ? text : '')
  const source =
    query === null ? 'articles WHERE' : 'article_search JOIN articles ON sequence = article_search.rowid WHERE article_search MATCH ? AND'
  const found = database.all(`SELECT articles.id FROM ${source} ${sql} ORDER BY ${orderBy(order, query !== null)} LIMIT ? OFFSET ?`, [
    ...(query === null ? [] : [query]),
    ...values,
    limit,
    offset,
  ])
  return v.parse(idsSchema, found).map(({ id }) => id)
}

const idsSchema = v.array(v.object({ id: articleIdSchema }))
