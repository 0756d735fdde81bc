import * as v from 'valibot'
import { type ArticleId, type Metadata, metadataSchema } from '#core/article'
import type { MetadataPatch } from '#ipc/library-types'
import type { Database } from './driver.ts'
import { enterInIndex, takeFromIndex } from './search-index.ts'

/** Sets the same fields on several articles, all or none, and answers how many there were. A value that does not fit its field is a bug, and throws. */
export function changeMetadata(database: Database, ids: readonly ArticleId[], patch: MetadataPatch): number {
  const fields = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  return database.transaction(() => {
    let changed = 0
    for (const id of ids) {
      const row = database.get('SELECT metadata FROM articles WHERE id = ?', [id])
      if (row === undefined) continue
      writeMetadata(database, id, v.parse(metadataSchema, { ...v.parse(rowSchema, row).metadata, ...fields }))
      changed += 1
    }
    return changed
  })
}

const rowSchema = v.object({ metadata: v.pipe(v.string(), v.parseJson(), metadataSchema) })
const placeSchema = v.object({ sequence: v.number(), isTrashed: v.number() })

/** Replaces what is known about an article and finds it under it from then on, within the caller’s transaction. */
export function writeMetadata(database: Database, id: ArticleId, metadata: Metadata): void {
  const row = database.get('SELECT sequence, trashed_at IS NOT NULL AS isTrashed FROM articles WHERE id = ?', [id])
  if (row === undefined) return
  const { sequence, isTrashed } = v.parse(placeSchema, row)
  if (isTrashed === 0) takeFromIndex(database, sequence)
  database.run('UPDATE articles SET title = ?, byline = ?, outlet = ?, published = ?, language = ?, metadata = ? WHERE sequence = ?', [
    metadata.title,
    metadata.byline,
    metadata.outlet,
    metadata.published,
    metadata.language,
    JSON.stringify(metadata),
    sequence,
  ])
  if (isTrashed === 0) enterInIndex(database, sequence)
}
