import * as v from 'valibot'
import type { ArticleId } from '#core/article'
import { type BriefId, briefIdSchema } from '#core/brief'
import type { Database } from './driver.ts'

/**
 * The briefs in whose kept text an article's id stands, last changed first. Yjs keeps strings as they are (V1 encoding), so a citation cannot hide in an update;
 * one that was taken out again may still be found there until the next snapshot: that side is the safe one.
 */
export function briefsCiting(database: Database, id: ArticleId): readonly { readonly id: BriefId; readonly title: string }[] {
  const rows = database.all(
    `WITH asked (article) AS (VALUES (?))
     SELECT id, title FROM asked, briefs
     WHERE instr(seed, article) > 0 AND NOT EXISTS (SELECT 1 FROM brief_snapshots WHERE brief = id)
       OR EXISTS (SELECT 1 FROM brief_updates WHERE brief = id AND instr(bytes, CAST(article AS BLOB)) > 0)
       OR EXISTS (
         SELECT 1 FROM brief_snapshots WHERE brief = id AND (instr(state, CAST(article AS BLOB)) > 0 OR instr(content, article) > 0)
       )
     ORDER BY changed_at DESC`,
    [id],
  )
  return v.parse(v.array(v.object({ id: briefIdSchema, title: v.string() })), rows)
}
