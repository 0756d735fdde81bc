import * as v from 'valibot'
import type { ArticleId } from '#core/article'
import type { ArticleDetails } from '#ipc/library-types'
import { briefsCiting } from './briefs-citing.ts'
import type { Database } from './driver.ts'
import { findTwins } from './duplicates/index.ts'
import { versionsOf } from './versions.ts'

/** What is known about an article besides itself; `null` when it is not kept. */
export function articleDetails(database: Database, id: ArticleId): ArticleDetails | null {
  const row = database.get(
    `SELECT imported_at AS importedAt, trashed_at AS trashedAt,
       (SELECT json_group_array(tag ORDER BY tag) FROM article_tags WHERE article_tags.sequence = articles.sequence) AS tags,
       (SELECT json_group_array(collection) FROM collected_articles WHERE collected_articles.sequence = articles.sequence) AS collections,
       (SELECT bytes IS NOT NULL FROM originals WHERE sha256 = original_sha256) AS hasOriginal
     FROM articles WHERE id = ?`,
    [id],
  )
  if (row === undefined) return null
  const { hasOriginal, ...known } = v.parse(rowSchema, row)
  return {
    ...known,
    hasOriginal: hasOriginal === 1,
    versions: versionsOf(database, id),
    twins: findTwins(database, id),
    citedIn: briefsCiting(database, id),
  }
}

const texts = v.pipe(v.string(), v.parseJson(), v.array(v.string()))

const rowSchema = v.object({
  importedAt: v.string(),
  trashedAt: v.nullable(v.string()),
  tags: texts,
  collections: texts,
  hasOriginal: v.nullable(v.number()),
})
