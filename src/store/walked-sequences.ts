import * as v from 'valibot'
import type { ArticleOrder } from '#ipc/library-types'
import { type Part, setsOf } from './article-conditions.ts'
import { walkingOrder } from './article-order.ts'
import type { Database, SqlValue } from './driver.ts'

/** One page of sequences, in order, and how many there are in all. */
export interface SequencePage {
  readonly total: number
  readonly sequences: readonly number[]
}

export interface Walk {
  readonly by: Exclude<ArticleOrder['by'], 'relevance'>
  readonly isReversed: boolean
  readonly parts: readonly Part[]
  readonly place: 'library' | 'trash'
  /** Only what this FTS5 query finds; `null` for all. */
  readonly match: string | null
  readonly limit: number
  readonly offset: number
}

/** A page of the library in the order of a field: a walk along its index, which reads no article that is passed over. */
export function walkedSequences(database: Database, { by, isReversed, parts, place, match, limit, offset }: Walk): SequencePage {
  const order = walkingOrder(by, isReversed)
  const found = match === null ? [] : [{ sql: '', values: [match], set: 'SELECT rowid FROM article_search WHERE article_search MATCH ?' }]
  const { sql, values } = setsOf([...found, ...parts], 'sequence')
  const where = `WHERE trashed_at IS ${place === 'trash' ? 'NOT NULL' : 'NULL'} AND ${sql}`
  return {
    total: countOf(database, `SELECT count(*) AS total FROM articles INDEXED BY articles_by_import ${where}`, values),
    sequences: sequencesOf(
      database,
      `SELECT sequence FROM articles INDEXED BY ${order.index} ${where} ORDER BY ${order.sql} LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    ),
  }
}

const totalSchema = v.object({ total: v.number() })
const sequencesSchema = v.array(v.object({ sequence: v.number() }))

function countOf(database: Database, sql: string, values: readonly SqlValue[]): number {
  return v.parse(totalSchema, database.get(sql, values)).total
}

export function sequencesOf(database: Database, sql: string, values: readonly SqlValue[]): readonly number[] {
  return v.parse(sequencesSchema, database.all(sql, values)).map(({ sequence }) => sequence)
}
