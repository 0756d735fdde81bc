import * as v from 'valibot'
import { type Brief, type BriefId, briefIdSchema, briefSchema } from '#core/brief'
import type { BriefSummary, StoredBrief } from '#ipc/store-api'
import { bytesSchema } from './bytes-schema.ts'
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

/** Keeps a new brief; `false` when the id is taken, and then nothing changes. */
export function createBrief(database: Database, given: Brief): boolean {
  const seed = v.parse(briefSchema, given)
  const inserted = database.run('INSERT INTO briefs (id, title, changed_at, seed) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING', [
    seed.id,
    seed.title,
    now(),
    JSON.stringify(seed),
  ])
  return inserted > 0
}

export function readBrief(database: Database, id: BriefId): StoredBrief | null {
  const kept = v.parse(keptSchema, database.get('SELECT seed FROM briefs WHERE id = ?', [id]))
  if (kept === undefined) return null
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
    seed: kept.seed,
    state: snapshot?.state ?? null,
    updates: updates.map(({ bytes }) => bytes),
    sequence: updates.at(-1)?.sequence ?? snapshot?.sequence ?? 0,
  }
}

/** Appends one update and answers its number, which is on disk by then. A brief that is not kept is a bug, and throws. */
export function appendUpdate(database: Database, id: BriefId, update: Uint8Array): number {
  return database.transaction(() => {
    const sequence = lastSequence(database, id) + 1
    database.run('INSERT INTO brief_updates (brief, sequence, kept_at, bytes) VALUES (?, ?, ?, ?)', [id, sequence, now(), update])
    return sequence
  })
}

/** Keeps `state` as what the updates up to `sequence` amount to. The last two snapshots stay, with every update since the older one: should the newer turn out wrong, the brief can be made again from that. */
export function saveSnapshot(
  database: Database,
  { id, sequence, state, brief }: { readonly id: BriefId; readonly sequence: number; readonly state: Uint8Array; readonly brief: Brief },
): void {
  const content = v.parse(briefSchema, brief)
  const at = now()
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

const json = v.pipe(v.string(), v.parseJson())
const keptSchema = v.optional(v.object({ seed: v.pipe(json, briefSchema) }))
const snapshotSchema = v.optional(v.object({ sequence: v.number(), state: bytesSchema }))
const updatesSchema = v.array(v.object({ sequence: v.number(), bytes: bytesSchema }))
const lastSchema = v.object({ last: v.number() })

function lastSequence(database: Database, id: BriefId): number {
  const row = database.get(
    `SELECT max(
       coalesce((SELECT max(sequence) FROM brief_updates WHERE brief = ?), 0),
       coalesce((SELECT max(sequence) FROM brief_snapshots WHERE brief = ?), 0)) AS last`,
    [id, id],
  )
  return v.parse(lastSchema, row).last
}

function now(): string {
  return new Date().toISOString()
}
