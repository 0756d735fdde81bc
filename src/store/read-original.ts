import * as v from 'valibot'
import { bytesSchema } from './bytes-schema.ts'
import type { Database } from './driver.ts'

/** The bytes of the file an article came from; `null` when they are not kept. */
export function readOriginal(database: Database, sha256: string): Uint8Array | null {
  return v.parse(rowSchema, database.get('SELECT bytes FROM originals WHERE sha256 = ?', [sha256]))?.bytes ?? null
}

const rowSchema = v.optional(v.object({ bytes: v.nullable(bytesSchema) }))
