import * as v from 'valibot'
import type { Database } from '../driver.ts'
import { paragraphsSchema } from './paragraphs-schema.ts'
import { containment, sampleOf, shinglesOf } from './shingles.ts'

/** So much of the shorter text must stand in the longer one. */
const alike = 0.8

/** Shorter texts are alike by chance: a standing notice, a line of weather. They must be the same, shingle for shingle. */
const fewShingles = 8

/** An article kept earlier that says the same: its place in the library, and how much of the shorter text stands in the longer one, from 0 to 1. */
export interface EarlierTwin {
  readonly sequence: number
  readonly likeness: number
}

/** The articles kept before this one that say the same. Reads every article that could; what it finds is kept in `article_twins`. */
export function earlierTwins(database: Database, sequence: number): readonly EarlierTwin[] {
  const row = database.get(`SELECT ${columns} FROM articles JOIN article_contents USING (sequence) WHERE sequence = ?`, [sequence])
  if (row === undefined) return []
  const article = v.parse(rowSchema, row)
  const shingles = shinglesOf(article.paragraphs)
  const candidates = database.all(candidatesSql, [JSON.stringify(sampleOf(shingles)), sequence, article.title, shingles.size])
  return v
    .parse(v.array(rowSchema), candidates)
    .map((candidate) => ({ candidate, other: shinglesOf(candidate.paragraphs) }))
    .map(({ candidate, other }) => ({
      sequence: candidate.sequence,
      likeness: containment(shingles, other),
      shorter: Math.min(shingles.size, other.size),
    }))
    .filter(({ likeness, shorter }) => likeness >= (shorter < fewShingles ? 1 : alike))
    .map(({ sequence: earlier, likeness }) => ({ sequence: earlier, likeness }))
}

const columns = 'sequence, title, paragraphs'

/** Articles kept earlier that share enough of the sampled shingles to be alike, measured against the shorter of the two, or that have the very same title. */
const candidatesSql = `
  WITH asked (hashes, sequence, title, shingles) AS (VALUES (?, ?, ?, ?)),
  shared AS (
    SELECT article_shingles.sequence, count(*) AS shared
    FROM asked, json_each(asked.hashes) AS sample JOIN article_shingles ON hash = sample.value
    WHERE article_shingles.sequence < asked.sequence GROUP BY article_shingles.sequence
  ),
  near AS (
    SELECT articles.sequence, shared FROM asked, shared JOIN articles ON articles.sequence = shared.sequence
    WHERE shared * 8.0 >= 0.4 * min(articles.words, asked.shingles)
    UNION ALL
    SELECT articles.sequence, 0 FROM asked JOIN articles
    ON articles.sequence < asked.sequence AND articles.title = asked.title COLLATE NOCASE
  ),
  best AS (SELECT sequence FROM near GROUP BY sequence ORDER BY max(shared) DESC, sequence DESC LIMIT 12)
  SELECT ${columns} FROM best JOIN articles USING (sequence) JOIN article_contents USING (sequence)`

const rowSchema = v.object({
  sequence: v.number(),
  title: v.nullable(v.string()),
  paragraphs: paragraphsSchema,
})
