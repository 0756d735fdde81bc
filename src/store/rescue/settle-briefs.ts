import * as v from 'valibot'
import { type BriefId, briefIdSchema, briefSchema } from '#core/brief'
import type { LostPiece } from '#ipc/rescue-types'
import type { Database } from '../driver.ts'
import type { DamagedSource } from './damaged-source.ts'

/** Makes the briefs that were read whole in themselves: one whose row is gone comes back from its snapshot, and edits behind one that cannot be read go, because Yjs applies them in their order only. Names the briefs that are not as new as they were. */
export function settleBriefs(source: DamagedSource, database: Database, lostRows: LostRows): readonly LostPiece[] {
  return database.transaction(() => {
    const back = bringBack(database)
    const older = v.parse(v.array(rowSchema), database.all('SELECT id, title FROM briefs')).filter(({ id }) => {
      const reached = dropAfterGap(database, id)
      return !isNewest(source, id, reached, lostRows)
    })
    return [
      ...Array.from({ length: Math.max(0, lostRows.briefs - back) }, () => ({ kind: 'brief', id: null, title: null }) as const),
      ...older.map(({ id, title }) => ({ kind: 'brief-edits', id, title }) as const),
    ]
  })
}

/** How many rows of each table could not be read. */
interface LostRows {
  readonly briefs: number
  readonly updates: number
  readonly snapshots: number
}

const rowSchema = v.object({ id: briefIdSchema, title: v.string() })
const contentSchema = v.optional(v.object({ keptAt: v.string(), content: v.pipe(v.string(), v.parseJson(), briefSchema) }))

function bringBack(database: Database): number {
  const orphans = v.parse(
    v.array(v.object({ brief: briefIdSchema })),
    database.all('SELECT brief FROM brief_snapshots WHERE brief NOT IN (SELECT id FROM briefs) GROUP BY brief'),
  )
  for (const { brief } of orphans) {
    const newest = v.parse(
      contentSchema,
      database.get('SELECT kept_at AS keptAt, content FROM brief_snapshots WHERE brief = ? ORDER BY sequence DESC LIMIT 1', [brief]),
    )
    if (newest === undefined) continue
    database.run('INSERT INTO briefs (id, title, changed_at, seed) VALUES (?, ?, ?, ?)', [
      brief,
      newest.content.title,
      newest.keptAt,
      JSON.stringify(newest.content),
    ])
  }
  return orphans.length
}

const sequencesSchema = v.array(v.object({ sequence: v.number() }))

/** The number of the last edit that can be reached: from the beginning or from a snapshot, edit by edit. */
function dropAfterGap(database: Database, id: BriefId): number {
  const read = (table: string) =>
    v
      .parse(sequencesSchema, database.all(`SELECT sequence FROM ${table} WHERE brief = ? ORDER BY sequence`, [id]))
      .map(({ sequence }) => sequence)
  const edits = new Set(read('brief_updates'))
  const reached = [0, ...read('brief_snapshots')].map((start) => {
    let last = start
    while (edits.has(last + 1)) last += 1
    return last
  })
  const last = Math.max(...reached)
  database.run('DELETE FROM brief_updates WHERE brief = ? AND sequence > ?', [id, last])
  return last
}

/** Asks the damaged library itself for the number of its last edit: an index may know of a row that cannot be read. Where nothing tells, a brief that may be older counts as older. */
function isNewest(source: DamagedSource, id: BriefId, reached: number, { updates, snapshots }: LostRows): boolean {
  const last = (table: string) => source.ask((database) => database.get(`SELECT max(sequence) AS last FROM ${table} WHERE brief = ?`, [id]))
  return [
    { table: 'brief_updates', lost: updates },
    { table: 'brief_snapshots', lost: snapshots },
  ].every(({ table, lost }) => {
    if (lost === 0) return true
    const told = last(table)
    return told !== null && (v.parse(lastSchema, told.answer).last ?? 0) <= reached
  })
}

const lastSchema = v.object({ last: v.nullable(v.number()) })
