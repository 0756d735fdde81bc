import * as v from 'valibot'
import type { Paragraph } from '#core/article'
import type { Database } from '../driver.ts'
import { paragraphsSchema } from './paragraphs-schema.ts'
import { sampleOf, shinglesOf } from './shingles.ts'

/** An article as the index of texts sees it. */
export interface Fingerprint {
  readonly sequence: number
  readonly shingles: ReadonlySet<number>
}

export function fingerprint(sequence: number, paragraphs: readonly Paragraph[]): Fingerprint {
  return { sequence, shingles: shinglesOf(paragraphs) }
}

/** What of these articles stands in the index, as JSON pairs of hash and sequence. In the order of the hashes, so that each page of the index is read and written once, however many articles come at once. */
export function samplesOf(articles: readonly Fingerprint[]): readonly string[] {
  const pairs = articles
    .flatMap(({ sequence, shingles }) => sampleOf(shingles).map((hash) => [hash, sequence] as const))
    .toSorted(([one], [other]) => one - other)
  const parts: string[] = []
  for (let from = 0; from < pairs.length; from += mostAtOnce) parts.push(JSON.stringify(pairs.slice(from, from + mostAtOnce)))
  return parts
}

const mostAtOnce = 50_000

/** Enters articles in the index of texts. */
export function keepShingles(database: Database, articles: readonly Fingerprint[]): void {
  for (const pairs of samplesOf(articles)) {
    database.run('INSERT OR IGNORE INTO article_shingles (hash, sequence) SELECT value ->> 0, value ->> 1 FROM json_each(?)', [pairs])
  }
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
    if (success) keepShingles(database, [fingerprint(sequence, output.paragraphs)])
  }
}
