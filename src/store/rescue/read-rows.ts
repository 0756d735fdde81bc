import * as v from 'valibot'
import type { SqlValue } from '../driver.ts'
import type { DamagedSource } from './damaged-source.ts'
import type { TableShape } from './table-shape.ts'

/** Some rows of a table, each with its values in the order of its columns; and the numbers of rows that cannot be read, `null` for rows without one. */
export interface RowsRead {
  readonly rows: readonly (readonly SqlValue[])[]
  readonly lost: readonly (number | null)[]
  /** Of how many steps this is the last so far. */
  readonly done: number
  readonly of: number
}

/** Everything in a table that can be read, some rows at a time, so that one bad page costs only what stands on it. */
export function readRows(source: DamagedSource, table: TableShape): Generator<RowsRead> {
  return table.hasRowid ? readByNumber(source, table) : readFromBothEnds(source, table)
}

const together = 16

function* readByNumber(source: DamagedSource, { name, columns }: TableShape): Generator<RowsRead> {
  const most = highestNumber(source, name)
  const select = `SELECT ${columns.join(', ')} FROM ${name} WHERE rowid`
  const read = (from: number, to: number) => source.ask((database) => valuesOf(database.all(`${select} BETWEEN ? AND ?`, [from, to])))
  // Not as a range of one: to see its end SQLite would look at the next row, which may be the damaged one.
  const readOne = (number: number) => source.ask((database) => valuesOf(database.all(`${select} = ?`, [number])))
  for (let from = 1; from <= most; from += together) {
    const to = Math.min(from + together - 1, most)
    const all = read(from, to)
    if (all !== null) yield { rows: all.answer, lost: [], done: to, of: most }
    else {
      const each = Array.from({ length: to - from + 1 }, (_, index) => ({ number: from + index, row: readOne(from + index) }))
      yield {
        rows: each.flatMap(({ row }) => row?.answer ?? []),
        lost: each.filter(({ row }) => row === null).map(({ number }) => number),
        done: to,
        of: most,
      }
    }
  }
}

/** Where nothing tells how many rows there were, at most this many are asked for. */
const guess = 2000

const numberSchema = v.object({ most: v.nullable(v.number()) })

/** The number of the last row, from whichever page still tells: the table’s own, the counter beside it, an index. */
function highestNumber(source: DamagedSource, table: string): number {
  const told = [
    source.ask((database) => database.get(`SELECT max(rowid) AS most FROM ${table}`)),
    source.ask((database) => database.get('SELECT seq AS most FROM sqlite_sequence WHERE name = ?', [table])),
    ...indexesOf(source, table).map((index) =>
      source.ask((database) => database.get(`SELECT max(rowid) AS most FROM ${table} INDEXED BY ${index}`)),
    ),
  ]
    .filter((read) => read !== null && read.answer !== undefined)
    .map((read) => v.parse(numberSchema, read?.answer).most ?? 0)
  return told.length === 0 ? guess : Math.max(...told)
}

const indexesSchema = v.array(v.object({ name: v.string() }))

function indexesOf(source: DamagedSource, table: string): readonly string[] {
  const read = source.ask((database) =>
    database.all(`SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND (sql IS NULL OR sql NOT LIKE '%WHERE%')`, [
      table,
    ]),
  )
  return v.parse(indexesSchema, read?.answer ?? []).map(({ name }) => name)
}

/** In the order of its key from the front until a page cannot be read, then from the back. */
function* readFromBothEnds(source: DamagedSource, { name, columns, key }: TableShape): Generator<RowsRead> {
  const keyAt = key.map((column) => columns.indexOf(column))
  const read = (after: readonly SqlValue[] | null, direction: 'ASC' | 'DESC', limit: number) => {
    const tuple = `(${key.join(', ')})`
    const where = after === null ? '' : `WHERE ${tuple} ${direction === 'ASC' ? '>' : '<'} (${key.map(() => '?').join(', ')})`
    const order = key.map((column) => `${column} ${direction}`).join(', ')
    return source.ask((database) =>
      valuesOf(database.all(`SELECT ${columns.join(', ')} FROM ${name} ${where} ORDER BY ${order} LIMIT ${limit}`, after ?? [])),
    )
  }
  const seen = new Set<string>()
  let done = 0
  for (const direction of ['ASC', 'DESC'] as const) {
    let after: readonly SqlValue[] | null = null
    for (let limit = 256; ;) {
      const some: ReturnType<typeof read> = read(after, direction, limit)
      if (some === null && limit === 1) break
      if (some === null) {
        limit = Math.max(1, Math.floor(limit / 4))
        continue
      }
      const rows = some.answer.filter((row) => !seen.has(JSON.stringify(keyAt.map((at) => row[at]))))
      for (const row of rows) seen.add(JSON.stringify(keyAt.map((at) => row[at])))
      done += rows.length
      yield { rows, lost: [], done, of: done }
      const last = some.answer.at(-1)
      // Everything has been read: nothing is left for the way from the back.
      if (last === undefined) return
      after = keyAt.map((at) => last[at] ?? null)
    }
  }
  yield { rows: [], lost: [null], done, of: done }
}

const valueSchema = v.union([v.string(), v.number(), v.null(), v.instance(Uint8Array<ArrayBufferLike>)])
const rowSchema = v.pipe(
  v.record(v.string(), valueSchema),
  v.transform((row) => Object.values(row)),
)

function valuesOf(rows: readonly unknown[]): readonly (readonly SqlValue[])[] {
  return v.parse(v.array(rowSchema), rows)
}
