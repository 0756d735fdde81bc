import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { type Brief, type BriefId, briefSchema, compareBriefs, wordsOfBrief } from '#core/brief'
import { type BriefVersion, type BriefVersionKind, briefVersionKinds, type DeletedVersion, type VersionPlace } from '#ipc/brief-versions'
import type { Database } from './driver.ts'

interface NewVersion {
  readonly brief: Brief
  readonly kind: BriefVersionKind
  readonly name: string | null
}

/** Keeps a version and thins out those before it; `null` where the newest version says the same and this one has no name. */
export function addVersion(database: Database, { brief, kind, name }: NewVersion): BriefVersion | null {
  const content = v.parse(briefSchema, brief)
  return database.transaction(() => {
    const last = v.parse(lastSchema, database.get(newest, [content.id]))
    if (last !== undefined && name === null && isDeepStrictEqual(last.content, content)) return null
    const number = (last?.number ?? 0) + 1
    const { added, removed } = last === undefined ? { added: 0, removed: 0 } : compareBriefs(last.content, content)
    const version = { number, madeAt: new Date().toISOString(), kind, name, words: wordsOfBrief(content), added, removed }
    database.run(
      'INSERT INTO brief_versions (brief, number, made_at, kind, name, words, added, removed, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [content.id, number, version.madeAt, kind, name, version.words, added, removed, JSON.stringify(content)],
    )
    thin(database, content.id)
    return version
  })
}

/** Every version of a brief, the newest first. */
export function listVersions(database: Database, id: BriefId): readonly BriefVersion[] {
  return v.parse(
    v.array(versionSchema),
    database.all(
      'SELECT number, made_at AS madeAt, kind, name, words, added, removed FROM brief_versions WHERE brief = ? ORDER BY number DESC',
      [id],
    ),
  )
}

/** What a version says; `null` when it is not kept. */
export function readVersion(database: Database, id: BriefId, number: number): Brief | null {
  const row = database.get('SELECT number, content FROM brief_versions WHERE brief = ? AND number = ?', [id, number])
  return v.parse(lastSchema, row)?.content ?? null
}

/** Gives a version another name, or none; `false` when it is not kept. */
export function renameVersion(database: Database, { id, number }: VersionPlace, name: string | null): boolean {
  return database.run('UPDATE brief_versions SET name = ? WHERE brief = ? AND number = ?', [name, id, number]) > 0
}

/** Deletes a version and answers it whole; `null` when it is not kept. */
export function deleteVersion(database: Database, { id, number }: VersionPlace): DeletedVersion | null {
  return database.transaction(() => {
    const deleted = v.parse(
      deletedSchema,
      database.get(
        'SELECT number, made_at AS madeAt, kind, name, words, added, removed, content FROM brief_versions WHERE brief = ? AND number = ?',
        [id, number],
      ),
    )
    if (deleted === undefined) return null
    database.run('DELETE FROM brief_versions WHERE brief = ? AND number = ?', [id, number])
    countNext(database, id, number)
    const { content, ...version } = deleted
    return { id, version, content }
  })
}

/** Puts a deleted version back where it stood. One that was kept since under its number came after it, and moves on by one with those behind. Throws where its text is no version of this brief. */
export function putBackVersion(database: Database, { id, version, content }: DeletedVersion): void {
  v.parse(
    v.pipe(
      contentSchema,
      v.check((brief) => brief.id === id),
    ),
    content,
  )
  const { number, madeAt, kind, name, words, added, removed } = version
  database.transaction(() => {
    if (database.get('SELECT 1 FROM brief_versions WHERE brief = ? AND number = ?', [id, number]) !== undefined) {
      // By way of negative numbers: one row is changed after the other, and no two may be the same meanwhile.
      database.run('UPDATE brief_versions SET number = -number - 1 WHERE brief = ? AND number >= ?', [id, number])
      database.run('UPDATE brief_versions SET number = -number WHERE brief = ? AND number < 0', [id])
    }
    database.run(
      'INSERT INTO brief_versions (brief, number, made_at, kind, name, words, added, removed, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [id, number, madeAt, kind, name, words, added, removed, content],
    )
    countNext(database, id, number - 1)
    countNext(database, id, number)
  })
}

const newest = 'SELECT number, content FROM brief_versions WHERE brief = ? ORDER BY number DESC LIMIT 1'
const contentSchema = v.pipe(v.string(), v.parseJson(), briefSchema)
const lastSchema = v.optional(v.object({ number: v.number(), content: contentSchema }))
const versionSchema = v.object({
  number: v.number(),
  madeAt: v.string(),
  kind: v.picklist(briefVersionKinds),
  name: v.nullable(v.string()),
  words: v.number(),
  added: v.number(),
  removed: v.number(),
})
const deletedSchema = v.optional(v.object({ ...versionSchema.entries, content: v.string() }))

/** Of versions that nobody named all of today stay, and of each day before the last one: days as this machine counts them. */
function thin(database: Database, id: BriefId): void {
  const gone = v.parse(
    v.array(v.object({ number: v.number() })),
    database.all(
      `SELECT number FROM brief_versions AS version WHERE brief = ? AND name IS NULL
         AND date(made_at, 'localtime') < date('now', 'localtime')
         AND EXISTS (SELECT 1 FROM brief_versions WHERE brief = version.brief AND name IS NULL AND number > version.number
           AND date(made_at, 'localtime') = date(version.made_at, 'localtime'))`,
      [id],
    ),
  )
  if (gone.length === 0) return
  for (const { number } of gone) database.run('DELETE FROM brief_versions WHERE brief = ? AND number = ?', [id, number])
  for (const { number } of gone) countNext(database, id, number)
}

/** The version behind this number is counted against the one before it: what stood there came or went. */
function countNext(database: Database, id: BriefId, at: number): void {
  const next = v.parse(
    lastSchema,
    database.get('SELECT number, content FROM brief_versions WHERE brief = ? AND number > ? ORDER BY number LIMIT 1', [id, at]),
  )
  if (next === undefined) return
  const before = v.parse(
    lastSchema,
    database.get('SELECT number, content FROM brief_versions WHERE brief = ? AND number < ? ORDER BY number DESC LIMIT 1', [
      id,
      next.number,
    ]),
  )
  const { added, removed } = before === undefined ? { added: 0, removed: 0 } : compareBriefs(before.content, next.content)
  database.run('UPDATE brief_versions SET added = ?, removed = ? WHERE brief = ? AND number = ?', [added, removed, id, next.number])
}
