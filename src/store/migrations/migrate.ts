import * as v from 'valibot'
import type { Database } from '../driver.ts'
import { keepAllShingles, keepAllTwins } from '../duplicates/index.ts'
import { firstLibrary } from './1-first-library.ts'
import { articleShingles } from './2-article-shingles.ts'
import { libraryOrder } from './3-library-order.ts'
import { briefVersions } from './4-brief-versions.ts'

/** Step n brings a library of version n - 1 to version n. A step that has been released never changes: what it did wrong, a later step mends. */
const steps: readonly Step[] = [
  { sql: firstLibrary, fill: null },
  { sql: articleShingles, fill: keepAllShingles },
  { sql: libraryOrder, fill: keepAllTwins },
  { sql: briefVersions, fill: null },
]

interface Step {
  readonly sql: string
  /** What SQL alone cannot do, in the same transaction. */
  readonly fill: ((database: Database) => void) | null
}

/** The version that this app reads and writes. */
export const latestVersion = steps.length

const versionSchema = v.object({ user_version: v.number() })

/** Brings a library up to date, or to the version `to`, each step in a transaction of its own together with its number. */
export function migrate(database: Database, to: number = latestVersion): void {
  const { user_version: version } = v.parse(versionSchema, database.get('PRAGMA user_version'))
  for (const [index, { sql, fill }] of steps.entries()) {
    if (index < version || index >= to) continue
    database.transaction(() => {
      database.exec(sql)
      fill?.(database)
      database.exec(`PRAGMA user_version = ${index + 1}`)
    })
  }
}
