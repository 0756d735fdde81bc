import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import type { ArticleQuery } from '#ipc/library-types'
import { articlePage } from './article-page.ts'
import type { Database } from './driver.ts'

/** The ids of the articles that `listArticles` would answer, in its order, without reading anything else of them: a hundred thousand at once is fine. */
export function articleIds(database: Database, query: ArticleQuery): readonly ArticleId[] {
  const { sequences } = articlePage(database, query)
  const rows = database.all('SELECT articles.id FROM json_each(?) AS asked JOIN articles ON sequence = asked.value ORDER BY asked.key', [
    JSON.stringify(sequences),
  ])
  return v.parse(idsSchema, rows).map(({ id }) => id)
}

const idsSchema = v.array(v.object({ id: articleIdSchema }))
