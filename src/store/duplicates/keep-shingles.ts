import * as v from 'valibot'
import type { Paragraph } from '#core/article'
import type { Database } from '../driver.ts'
import { paragraphsSchema } from './paragraphs-schema.ts'
import { sampleOf, shinglesOf } from './shingles.ts'

/** Enters an article in the index of texts. */
export function keepShingles(database: Database, sequence: number, paragraphs: readonly Paragraph[]): void {
  database.run('INSERT OR IGNORE INTO article_shingles (hash, sequence) SELECT value, ? FROM json_each(?)', [
    sequence,
    JSON.stringify(sampleOf(shinglesOf(paragraphs))),
  ])
}

/** Takes an article out of it again. */
export function dropShingles(database: Database, sequence: number, paragraphs: readonly Paragraph[]): void {
  database.run('DELETE FROM article_shingles WHERE sequence = ? AND hash IN (SELECT value FROM json_each(?))', [
    sequence,
    JSON.stringify(sampleOf(shinglesOf(paragraphs))),
  ])
}

/** Enters all articles that are not in it: for a library from before there was an index. About half a second for a thousand articles of a thousand words. */
export function keepAllShingles(database: Database): void {
  const sequences = v.parse(
    v.array(v.object({ sequence: v.number() })),
    database.all('SELECT sequence FROM article_contents WHERE sequence NOT IN (SELECT sequence FROM article_shingles)'),
  )
  for (const { sequence } of sequences) {
    const row = database.get('SELECT paragraphs FROM article_contents WHERE sequence = ?', [sequence])
    // A damaged article must not keep the rest of the library shut: it is only found as nobody's duplicate.
    const { success, output } = v.safeParse(v.object({ paragraphs: paragraphsSchema }), row)
    if (success) keepShingles(database, sequence, output.paragraphs)
  }
}
