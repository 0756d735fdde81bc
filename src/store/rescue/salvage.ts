import { join } from 'node:path'
import * as v from 'valibot'
import type { LostPiece } from '#ipc/rescue-types'
import { Database } from '../driver.ts'
import { applicationId, latestVersion, migrate } from '../migrations/index.ts'
import { DamagedSource } from './damaged-source.ts'
import { readRows } from './read-rows.ts'
import { rebuildDerived } from './rebuild-derived.ts'
import { restoreArticles } from './restore-articles.ts'
import { settleBriefs } from './settle-briefs.ts'
import { settleReferences } from './settle-references.ts'
import { keptTables, type TableShape } from './table-shape.ts'
import type { WorkingCopy } from './working-copy.ts'

export interface SalvageProgress {
  readonly done: number
  readonly of: number
}

/** What came of it: a library of the latest version at `file` with everything that could be read, and what could not. */
export interface Salvaged {
  readonly file: string
  readonly lost: readonly LostPiece[]
}

/** Reads all that can be read of a damaged library, from its copy, into a new library beside the copy. Each step is short. `null` in the end where nothing can be read, because the page that says what the library holds is damaged itself. */
export function* salvage(copy: WorkingCopy, key: Uint8Array): Generator<SalvageProgress, Salvaged | null> {
  const source = new DamagedSource(copy.file, key)
  const file = join(copy.folder, 'salvaged.db')
  const target = new Database(file, key)
  try {
    // Nothing waits for the disk: a salvaged library counts only once it is whole, and is flushed before it takes a place (see rescue.ts).
    target.exec('PRAGMA foreign_keys = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
    const version = readVersion(source)
    if (version === null) return null
    migrate(target, version)
    const lost = yield* copyTables(source, target)
    migrate(target)
    yield* rebuildDerived(target)
    target.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return { file, lost }
  } finally {
    source.close()
    target.close()
  }
}

const headSchema = v.object({ version: v.number(), application: v.number(), tables: v.number() })

function readVersion(source: DamagedSource): number | null {
  const read = source.ask((database) =>
    database.get(
      `SELECT (SELECT user_version FROM pragma_user_version) AS version, (SELECT application_id FROM pragma_application_id) AS application,
         (SELECT count(*) FROM sqlite_schema) AS tables`,
    ),
  )
  if (read === null) return null
  const { version, application } = v.parse(headSchema, read.answer)
  return application === applicationId && version >= 1 && version <= latestVersion ? version : null
}

function* copyTables(source: DamagedSource, target: Database): Generator<SalvageProgress, readonly LostPiece[]> {
  const tables = keptTables(target)
  const lost = new Map<string, readonly (number | null)[]>()
  for (const table of tables) lost.set(table.name, yield* copyTable(source, target, table))
  const rows = (table: string) => lost.get(table) ?? []
  const numbers = rows('articles').filter((row) => row !== null)
  const briefs = { briefs: rows('briefs').length, updates: rows('brief_updates').length, snapshots: rows('brief_snapshots').length }
  return [
    ...target.transaction(() => restoreArticles(source, target, numbers)),
    ...settleBriefs(source, target, briefs),
    ...settleReferences(target, tables),
    ...tables.filter(({ name }) => !named.has(name) && rows(name).length > 0).map(({ name }) => ({ kind: 'rows', table: name }) as const),
  ]
}

/** Tables whose losses are named piece by piece. */
const named: ReadonlySet<string> = new Set(['articles', 'article_contents', 'originals', 'briefs', 'brief_updates', 'brief_snapshots'])

function* copyTable(source: DamagedSource, target: Database, table: TableShape): Generator<SalvageProgress, readonly (number | null)[]> {
  const { name, columns } = table
  const insert = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`
  const lost: (number | null)[] = []
  for (const read of readRows(source, table)) {
    target.transaction(() => {
      for (const row of read.rows) target.run(insert, row)
    })
    lost.push(...read.lost)
    yield { done: read.done, of: read.of }
  }
  return lost
}
