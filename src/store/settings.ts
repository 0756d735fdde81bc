import * as v from 'valibot'
import type { Database } from './driver.ts'

/** JSON kept under a name; `null` when there is none. */
export function readSetting(database: Database, name: string): string | null {
  return v.parse(rowSchema, database.get('SELECT json FROM settings WHERE name = ?', [name]))?.json ?? null
}

/** Text that is not JSON is a bug, and throws. */
export function writeSetting(database: Database, name: string, json: string): void {
  database.run('INSERT INTO settings (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json', [name, json])
}

const rowSchema = v.optional(v.object({ json: v.string() }))
