import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import type { StoreProblem } from '#ipc/store-api'
import { Database } from './driver.ts'
import { errorCode } from './error-code.ts'
import { applicationId, latestVersion, migrate } from './migrations/index.ts'
import { clearRescues } from './rescue/index.ts'
import { safetyCopy } from './safety-copy.ts'
import { Store } from './store.ts'
import { storeProblem } from './store-problem.ts'

export type OpenedStore = { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly problem: StoreProblem }

/**
 * Opens the library at `file`, or makes it; its folder must exist. `key` is 32 bytes, used raw. An older library is brought up to date, a newer one is left as it is.
 * One process at a time: the lock is the connection's own and ends with the process, however that ends. On POSIX systems the lock is also lost when the same process opens and closes the file by other means: never do.
 */
export function openStore({ file, key }: { readonly file: string; readonly key: Uint8Array }): OpenedStore {
  const safety = safetyCopy(file)
  const opened = open(file, new Uint8Array(key))
  // Whoever looks for what can still be read shall find it as it was, and not with a log written into it that may not even be its own.
  if (!opened.ok && spoilt.has(opened.problem.kind)) safety?.putBack()
  else safety?.remove()
  if (opened.ok) clearRescues(dirname(file))
  return opened
}

const spoilt: ReadonlySet<StoreProblem['kind']> = new Set(['damaged', 'wrong-key'])

/** `key` is the store's own: it connects anew after a damaged page, when the caller may have wiped its key. */
function open(file: string, key: Uint8Array): OpenedStore {
  let database: Database | null = null
  try {
    makeFile(file)
    database = connect(file, key)
    const problem = identify(database, file) ?? bringUpToDate(database)
    if (problem === null) return { ok: true, store: new Store(database, () => prepare(connect(file, key))) }
    database.close()
    return { ok: false, problem }
  } catch (error) {
    const problem = openProblem(error, database)
    database?.close()
    if (problem === null) throw error
    return { ok: false, problem }
  }
}

/** SQLite would make the file readable by everyone on the machine. */
function makeFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

const pageSize = 4096
const headSchema = v.object({ tables: v.number(), version: v.number(), application: v.number() })

function connect(file: string, key: Uint8Array): Database {
  const database = new Database(file, key)
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 250')
  return database
}

/** The first read: takes the lock, proves the key, and changes nothing. */
function identify(database: Database, file: string): StoreProblem | null {
  const head = readHead(database)
  if (head === null) {
    // A library is always whole pages, none of them blank; any other damage of the first cannot be told from a wrong key.
    return { kind: statSync(file).size % pageSize === 0 && !isWiped(firstPage(file)) ? 'wrong-key' : 'damaged' }
  }
  if (head.tables > 0 && head.application !== applicationId) return { kind: 'wrong-key' }
  return head.version > latestVersion ? { kind: 'newer-version', version: head.version } : null
}

/** Only of a library that is not going to be opened: on POSIX systems closing the file ends the locks that the process holds on it. */
function firstPage(file: string): Uint8Array {
  const page = new Uint8Array(pageSize)
  const handle = openSync(file, 'r')
  try {
    return page.subarray(0, readSync(handle, page, 0, pageSize, 0))
  } finally {
    closeSync(handle)
  }
}

/** Of one byte alone, as a disk leaves it that lost a page. What else stands there may be another program’s file. */
function isWiped(page: Uint8Array): boolean {
  return page.every((byte) => byte === page[0])
}

function readHead(database: Database): v.InferOutput<typeof headSchema> | null {
  try {
    return v.parse(
      headSchema,
      database.get(
        `SELECT (SELECT count(*) FROM sqlite_schema) AS tables,
                (SELECT user_version FROM pragma_user_version) AS version,
                (SELECT application_id FROM pragma_application_id) AS application`,
      ),
    )
  } catch (error) {
    if (errorCode(error) === 'SQLITE_NOTADB') return null
    throw error
  }
}

const synchronousSchema = v.object({ synchronous: v.number() })
const full = 2

function prepare(database: Database): Database {
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    PRAGMA journal_size_limit = 16777216;
  `)
  // With less, an edit that was acknowledged is lost when the power goes.
  const { synchronous } = v.parse(synchronousSchema, database.get('PRAGMA synchronous'))
  if (synchronous !== full) throw new Error(`synchronous is ${synchronous}, not FULL`)
  return database
}

function bringUpToDate(database: Database): StoreProblem | null {
  prepare(database)
  migrate(database)
  touchTables(database)
  return database.isSpoilt() ? { kind: 'damaged' } : null
}

/**
 * Reads the first page of every table of ours, so that a library whose structure is broken says so now and not in the middle of the work.
 * Reading all of it would take seconds, and neither one damaged article nor the search index, which can be made again, should shut out the rest.
 */
function touchTables(database: Database): void {
  for (const table of tables) database.get(`SELECT 1 FROM ${table} LIMIT 1`)
}

const tables = [
  'articles',
  'article_contents',
  'article_shingles',
  'originals',
  'briefs',
  'brief_updates',
  'brief_snapshots',
  'settings',
] as const

function openProblem(error: unknown, database: Database | null): StoreProblem | null {
  const problem = storeProblem(error)
  if (problem !== null) return problem
  // The database library gives its own error for a file that cannot be opened no code.
  if (database === null) return error instanceof Error && error.message.startsWith('sqlite open error') ? { kind: 'no-access' } : null
  return database.isSpoilt() ? { kind: 'damaged' } : null
}
