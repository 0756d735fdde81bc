import * as v from 'valibot'
import { type ArticleId, articleIdSchema, metadataSchema } from '#core/article'
import type { ArticleMetadata } from '#ipc/library-types'
import type { Database } from './driver.ts'

/** What is known of these articles apart from their texts; those not kept are left out. In no particular order. */
export function metadataOf(database: Database, ids: readonly ArticleId[]): readonly ArticleMetadata[] {
  const rows = database.all(
    `SELECT id, metadata,
       (SELECT json_group_array(tag ORDER BY tag) FROM article_tags WHERE article_tags.sequence = articles.sequence) AS tags,
       (SELECT json_group_array(collection) FROM collected_articles WHERE collected_articles.sequence = articles.sequence) AS collections
     FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  )
  return v.parse(rowsSchema, rows)
}

const texts = v.pipe(v.string(), v.parseJson(), v.array(v.string()))

const rowsSchema = v.array(
  v.object({
    id: articleIdSchema,
    metadata: v.pipe(v.string(), v.parseJson(), metadataSchema),
    tags: texts,
    collections: texts,
  }),
)
