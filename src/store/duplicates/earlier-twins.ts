import * as v from 'valibot'
import type { Database } from '../driver.ts'
import { paragraphsSchema } from './paragraphs-schema.ts'
import { type Fingerprint, samplesOf } from './keep-shingles.ts'
import { containment, shinglesOf } from './shingles.ts'

/** So much of the shorter text must stand in the longer one. */
const alike = 0.8

/** Shorter texts are alike by chance: a standing notice, a line of weather. They must be the same, shingle for shingle. */
const fewShingles = 8

/** An article kept earlier that says the same: its place in the library, and how much of the shorter text stands in the longer one, from 0 to 1. */
export interface EarlierTwin {
  readonly sequence: number
  readonly likeness: number
}

/** The articles kept before this one that say the same. Reads every article that could; what it finds is kept in `article_twins`. `shared` is `sharedSamples` of it. */
export function earlierTwins(database: Database, { sequence, shingles }: Fingerprint, shared: SharedSamples): readonly EarlierTwin[] {
  const most = [...shared].toSorted(([, one], [, other]) => other - one).slice(0, mostCandidates)
  const candidates = database.all(candidatesSql, [JSON.stringify(most), shingles.size, sequence])
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

/** How many shingles of the index an article shares with each one kept before it, by that one’s sequence. */
export type SharedSamples = ReadonlyMap<number, number>

/** The same for several articles in the index, by their sequence. One that shares nothing with an earlier one is left out. */
export function sharedSamples(database: Database, articles: readonly Fingerprint[]): ReadonlyMap<number, SharedSamples> {
  const all = new Map<number, Map<number, number>>()
  for (const pairs of samplesOf(articles)) {
    for (const { sequence, earlier, shared } of v.parse(sharedSchema, database.all(sharedSql, [pairs]))) {
      const ofOne = all.get(sequence) ?? new Map<number, number>()
      all.set(sequence, ofOne.set(earlier, (ofOne.get(earlier) ?? 0) + shared))
    }
  }
  return all
}

const sharedSql = `
  SELECT value ->> 1 AS sequence, article_shingles.sequence AS earlier, count(*) AS shared
  FROM json_each(?) CROSS JOIN article_shingles ON hash = value ->> 0 AND article_shingles.sequence < value ->> 1
  GROUP BY 1, 2`

const sharedSchema = v.array(v.object({ sequence: v.number(), earlier: v.number(), shared: v.number() }))

/** A notice that stands in every article of an outlet makes all of them candidates. */
const mostCandidates = 100

/** Articles kept earlier that share enough of the sampled shingles to be alike, measured against the shorter of the two, or that have the very same title. */
const candidatesSql = `
  WITH asked (pairs, shingles, sequence) AS (VALUES (?, ?, ?)),
  near AS (
    SELECT articles.sequence, pair.value ->> 1 AS shared
    FROM asked, json_each(asked.pairs) AS pair JOIN articles ON articles.sequence = pair.value ->> 0
    WHERE (pair.value ->> 1) * 8.0 >= 0.4 * min(articles.words, asked.shingles)
    UNION ALL
    SELECT sequence, 0 FROM (
      SELECT earlier.sequence FROM asked JOIN articles AS later ON later.sequence = asked.sequence
      JOIN articles AS earlier ON earlier.title = later.title COLLATE NOCASE AND earlier.sequence < later.sequence
      ORDER BY earlier.sequence DESC LIMIT 12
    )
  ),
  best AS (SELECT sequence FROM near GROUP BY sequence ORDER BY max(shared) DESC, sequence DESC LIMIT 12)
  SELECT sequence, paragraphs FROM best JOIN article_contents USING (sequence)`

const rowSchema = v.object({ sequence: v.number(), paragraphs: paragraphsSchema })
