import type { BriefId } from '#core/brief'
import type { Database } from './driver.ts'
import { lastSequence } from './last-sequence.ts'

/** Appends one update and answers its number, which is on disk by then. A brief that is not kept is a bug, and throws. */
export function appendUpdate(database: Database, id: BriefId, update: Uint8Array): number {
  return database.transaction(() => {
    const sequence = lastSequence(database, id) + 1
    database.run('INSERT INTO brief_updates (brief, sequence, kept_at, bytes) VALUES (?, ?, ?, ?)', [
      id,
      sequence,
      new Date().toISOString(),
      update,
    ])
    return sequence
  })
}
