import * as v from 'valibot'
import { type Brief, type BriefId, briefSchema } from '#core/brief'
import type { Database } from './driver.ts'
import { lastSequence } from './last-sequence.ts'

/** Keeps `state` as what the updates up to `sequence` amount to. The last two snapshots stay, with every update since the older one: should the newer turn out wrong, the brief can be made again from that. */
export function saveSnapshot(
  database: Database,
  { id, sequence, state, brief }: { readonly id: BriefId; readonly sequence: number; readonly state: Uint8Array; readonly brief: Brief },
): void {
  const content = v.parse(briefSchema, brief)
  const at = new Date().toISOString()
  database.transaction(() => {
    if (sequence > lastSequence(database, id)) throw new RangeError(`${id} has no update ${sequence}`)
    database.run(
      `INSERT INTO brief_snapshots (brief, sequence, kept_at, state, content) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (brief, sequence) DO UPDATE SET kept_at = excluded.kept_at, state = excluded.state, content = excluded.content`,
      [id, sequence, at, state, JSON.stringify(content)],
    )
    database.run('UPDATE briefs SET title = ?, changed_at = ? WHERE id = ?', [content.title, at, id])
    database.run(
      `DELETE FROM brief_snapshots WHERE brief = ? AND sequence NOT IN (
         SELECT sequence FROM brief_snapshots WHERE brief = ? ORDER BY sequence DESC LIMIT 2)`,
      [id, id],
    )
    database.run(
      `DELETE FROM brief_updates WHERE brief = ? AND sequence <= (
         SELECT min(sequence) FROM brief_snapshots WHERE brief = ?)`,
      [id, id],
    )
  })
}
