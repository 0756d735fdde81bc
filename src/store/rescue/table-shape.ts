import * as v from 'valibot'
import type { Database } from '../driver.ts'

/** How a table is made: its columns, and whether its rows have numbers. `key` are the columns of the primary key in their order. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  readonly hasRowid: boolean
  /** Columns that name a row of another table. */
  readonly references: readonly { readonly from: string; readonly table: string; readonly to: string }[]
}

/** Made from other tables, and made again by `rebuildDerived`. */
const derived: ReadonlySet<string> = new Set(['article_search', 'article_shingles', 'article_twins'])

const tablesSchema = v.array(v.object({ name: v.string(), wr: v.number(), type: v.string() }))
const columnsSchema = v.array(v.object({ name: v.string(), pk: v.number() }))
const referencesSchema = v.array(v.object({ from: v.string(), table: v.string(), to: v.string() }))

/** The tables that hold what cannot be made again, each after those that it refers to. `database` is sound. */
export function keptTables(database: Database): readonly TableShape[] {
  const tables = v.parse(tablesSchema, database.all(`SELECT name, wr, type FROM pragma_table_list WHERE schema = 'main'`))
  return inOrder(
    tables
      .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_') && !derived.has(name))
      .map(({ name, wr }) => shapeOf(database, name, wr === 0)),
  )
}

function shapeOf(database: Database, name: string, hasRowid: boolean): TableShape {
  const columns = v.parse(columnsSchema, database.all('SELECT name, pk FROM pragma_table_info(?)', [name]))
  return {
    name,
    hasRowid,
    columns: columns.map((column) => column.name),
    key: columns
      .filter(({ pk }) => pk > 0)
      .toSorted((one, other) => one.pk - other.pk)
      .map((column) => column.name),
    references: v.parse(referencesSchema, database.all('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', [name])),
  }
}

function inOrder(tables: readonly TableShape[]): readonly TableShape[] {
  const placed: TableShape[] = []
  let rest = tables
  while (rest.length > 0) {
    const free = rest.filter(({ references }) => references.every(({ table }) => !rest.some(({ name }) => name === table)))
    if (free.length === 0) throw new Error('tables refer to each other in a circle')
    placed.push(...free)
    rest = rest.filter((table) => !free.includes(table))
  }
  return placed
}
