import * as v from 'valibot'
import { articleSchema } from '#core/article'
import type { Database } from '../driver.ts'
import { fingerprint, keepShingles, keepTwins } from '../duplicates/index.ts'
import { enterInIndex } from '../search-index.ts'

const sequencesSchema = v.array(v.object({ sequence: v.number(), isTrashed: v.number() }))
const paragraphsSchema = v.object({ paragraphs: v.pipe(v.string(), v.parseJson(), articleSchema.entries.paragraphs) })

const together = 20

/** Makes again what is made from the articles: the full-text index, the index of texts, the twins. Of the latest version only. Says after some articles how many are done. */
export function* rebuildDerived(database: Database): Generator<{ readonly done: number; readonly of: number }> {
  database.transaction(() => {
    database.exec(
      `INSERT INTO article_search (article_search) VALUES ('delete-all'); DELETE FROM article_shingles; DELETE FROM article_twins`,
    )
  })
  const articles = v.parse(
    sequencesSchema,
    database.all(
      'SELECT sequence, trashed_at IS NOT NULL AS isTrashed FROM articles JOIN article_contents USING (sequence) ORDER BY sequence',
    ),
  )
  for (let at = 0; at < articles.length; at += together) {
    database.transaction(() => {
      enter(database, articles.slice(at, at + together))
    })
    yield { done: Math.min(at + together, articles.length), of: articles.length }
  }
}

/** The texts of some articles, entered together: each page of an index is then read and written once. */
function enter(database: Database, articles: readonly { readonly sequence: number; readonly isTrashed: number }[]): void {
  for (const { sequence, isTrashed } of articles) if (isTrashed === 0) enterInIndex(database, sequence)
  const prints = articles.map(({ sequence }) => {
    const row = database.get('SELECT paragraphs FROM article_contents WHERE sequence = ?', [sequence])
    return fingerprint(sequence, v.parse(paragraphsSchema, row).paragraphs)
  })
  keepShingles(database, prints)
  keepTwins(database, prints)
}
