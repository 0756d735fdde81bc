import * as v from 'valibot'
import { briefIdSchema } from '#core/brief'
import type { BriefSummary } from '#ipc/store-api'
import type { Database } from './driver.ts'

/** Every brief, the one changed last first. A brief's title is that of its last snapshot. */
export function listBriefs(database: Database): readonly BriefSummary[] {
  return v.parse(
    v.array(v.object({ id: briefIdSchema, title: v.string(), changedAt: v.string() })),
    database.all(
      `SELECT id, title, max(changed_at, coalesce(
         (SELECT kept_at FROM brief_updates WHERE brief = id ORDER BY sequence DESC LIMIT 1), '')) AS changedAt
       FROM briefs ORDER BY changedAt DESC, rowid DESC`,
    ),
  )
}
