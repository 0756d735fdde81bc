import * as v from 'valibot'
import type { BriefId } from '#core/brief'
import type { Database } from './driver.ts'

/** Number of a brief's last update, 0 before the first. A snapshot's number counts too, for it may have replaced the updates it stands for. */
export function lastSequence(database: Database, id: BriefId): number {
  const row = database.get(
    `SELECT max(
       coalesce((SELECT max(sequence) FROM brief_updates WHERE brief = ?), 0),
       coalesce((SELECT max(sequence) FROM brief_snapshots WHERE brief = ?), 0)) AS last`,
    [id, id],
  )
  return v.parse(lastSchema, row).last
}

const lastSchema = v.object({ last: v.number() })
