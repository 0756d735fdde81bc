import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import type { LostPiece } from '#ipc/rescue-types'
import type { Database } from '../driver.ts'
import type { TableShape } from './table-shape.ts'

/**
 * Makes what was read of a library whole in itself again: an article without its text goes, and every row whose row elsewhere is gone.
 * An article whose file could not be read stays, without it. Names everything of the user’s that is not whole.
 */
export function settleReferences(database: Database, tables: readonly TableShape[]): readonly LostPiece[] {
  return database.transaction(() => {
    const lost = [...dropTextless(database), ...keepWithoutOriginal(database)]
    for (const { name, references } of tables) {
      for (const { from, table, to } of references) {
        database.run(`DELETE FROM ${name} WHERE ${from} IS NOT NULL AND ${from} NOT IN (SELECT ${to} FROM ${table})`)
      }
    }
    return lost
  })
}

const articleSchema = v.object({ row: v.number(), id: articleIdSchema, title: v.nullable(v.string()) })

function dropTextless(database: Database): readonly LostPiece[] {
  const textless = v.parse(
    v.array(articleSchema),
    database.all('SELECT sequence AS row, id, title FROM articles WHERE sequence NOT IN (SELECT sequence FROM article_contents)'),
  )
  for (const { row } of textless) database.run('DELETE FROM articles WHERE sequence = ?', [row])
  return textless.map((article) => ({ kind: 'article', ...article }))
}

const originalSchema = v.object({ sha256: v.string(), name: v.string(), mediaType: v.string() })

function keepWithoutOriginal(database: Database): readonly LostPiece[] {
  const missing = v.parse(
    v.array(originalSchema),
    database.all(
      `SELECT original_sha256 AS sha256, min(file_name) AS name, min(media_type) AS mediaType FROM articles
       WHERE original_sha256 NOT IN (SELECT sha256 FROM originals) GROUP BY original_sha256`,
    ),
  )
  for (const { sha256, name, mediaType } of missing) {
    database.run('INSERT INTO originals (sha256, name, media_type, bytes) VALUES (?, ?, ?, NULL)', [sha256, name, mediaType])
  }
  return missing.map(({ name }) => ({ kind: 'original', file: name }))
}
