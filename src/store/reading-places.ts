import * as v from 'valibot'
import type { ArticleId } from '#core/article'
import type { Database } from './driver.ts'

/** The paragraph where reading stopped, from 0; `null` before the first time. */
export function readPlace(database: Database, id: ArticleId): number | null {
  const row = database.get('SELECT paragraph FROM reading_places WHERE article = ?', [id])
  return row === undefined ? null : v.parse(v.object({ paragraph: v.number() }), row).paragraph
}

export function writePlace(database: Database, id: ArticleId, paragraph: number): void {
  database.run(
    'INSERT INTO reading_places (article, paragraph) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET paragraph = excluded.paragraph',
    [id, paragraph],
  )
}
