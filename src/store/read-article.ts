import * as v from 'valibot'
import { type Article, type ArticleId, articleSchema } from '#core/article'
import type { Database } from './driver.ts'

/** One article as it was kept, with its metadata as completed since; `null` when it is not kept. */
export function readArticle(database: Database, id: ArticleId): Article | null {
  const row = database.get(
    `SELECT id, original_sha256, file_name, media_type, file_size, metadata, receipt, paragraphs
     FROM articles JOIN article_contents USING (sequence) WHERE id = ?`,
    [id],
  )
  if (row === undefined) return null
  const { original_sha256: sha256, file_name: name, media_type: mediaType, file_size: bytes, ...kept } = v.parse(rowSchema, row)
  return v.parse(articleSchema, { ...kept, original: { sha256, name, mediaType, bytes } })
}

const json = v.pipe(v.string(), v.parseJson())

const rowSchema = v.object({
  id: v.string(),
  original_sha256: v.string(),
  file_name: v.string(),
  media_type: v.string(),
  file_size: v.number(),
  metadata: json,
  receipt: json,
  paragraphs: json,
})
