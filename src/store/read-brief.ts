import * as v from 'valibot'
import { type Brief, type BriefId, briefSchema } from '#core/brief'
import type { StoredBrief } from '#ipc/store-api'
import { bytesSchema } from './bytes-schema.ts'
import type { Database } from './driver.ts'

/** The newest snapshot of a brief and every update since; `null` when it is not kept. */
export function readBrief(database: Database, id: BriefId): StoredBrief | null {
  if (database.get('SELECT id FROM briefs WHERE id = ?', [id]) === undefined) return null
  const snapshot = v.parse(
    snapshotSchema,
    database.get('SELECT sequence, state FROM brief_snapshots WHERE brief = ? ORDER BY sequence DESC LIMIT 1', [id]),
  )
  const updates = v.parse(
    updatesSchema,
    database.all('SELECT sequence, bytes FROM brief_updates WHERE brief = ? AND sequence > ? ORDER BY sequence', [
      id,
      snapshot?.sequence ?? 0,
    ]),
  )
  return {
    id,
    seed: snapshot === undefined && updates.length === 0 ? readSeed(database, id) : null,
    state: snapshot?.state ?? null,
    updates: updates.map(({ bytes }) => bytes),
    sequence: updates.at(-1)?.sequence ?? snapshot?.sequence ?? 0,
  }
}

/** What a brief began with; `null` when it is not kept. */
export function readSeed(database: Database, id: BriefId): Brief | null {
  return v.parse(keptSchema, database.get('SELECT seed FROM briefs WHERE id = ?', [id]))?.seed ?? null
}

const json = v.pipe(v.string(), v.parseJson())
const keptSchema = v.optional(v.object({ seed: v.pipe(json, briefSchema) }))
const snapshotSchema = v.optional(v.object({ sequence: v.number(), state: bytesSchema }))
const updatesSchema = v.array(v.object({ sequence: v.number(), bytes: bytesSchema }))
