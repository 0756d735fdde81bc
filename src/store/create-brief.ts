import * as v from 'valibot'
import { type Brief, briefSchema } from '#core/brief'
import type { Database } from './driver.ts'

/** Keeps a new brief; `false` when the id is taken, and then nothing changes. */
export function createBrief(database: Database, given: Brief): boolean {
  const seed = v.parse(briefSchema, given)
  const inserted = database.run('INSERT INTO briefs (id, title, changed_at, seed) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING', [
    seed.id,
    seed.title,
    new Date().toISOString(),
    JSON.stringify(seed),
  ])
  return inserted > 0
}
