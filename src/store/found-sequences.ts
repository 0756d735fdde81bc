import * as v from 'valibot'
import type { ArticleOrder } from '#ipc/library-types'
import { eachOf, type Part, setQueries } from './article-conditions.ts'
import { walkingOrder } from './article-order.ts'
import type { Database, SqlValue } from './driver.ts'
import { sequencesOf, type SequencePage, walkedSequences } from './walked-sequences.ts'

export interface Search {
  readonly by: ArticleOrder['by']
  readonly isReversed: boolean
  readonly parts: readonly Part[]
  readonly match: string
  readonly headMatch: string
  readonly hasPhrase: boolean
  readonly limit: number
  readonly offset: number
}

/** So many are sorted one by one. Beyond that reading each article’s length and metadata is what a search would take its time with. */
const mostSorted = 2000

/**
 * A page of what a search finds. By relevance: what stands in title, outlet or byline comes first; within each, the best first by bm25 where few are found, and the newest import first where many are:
 * a word that stands in thousands of articles says little about any of them, and ranking it would take longer than typing the next letter. Which of the two is decided by the words alone, so that it is the same for each page.
 */
export function foundSequences(database: Database, search: Search): SequencePage {
  const { by, offset, limit } = search
  // The one pass over all places of the words; a second would double what a phrase costs.
  const hits = allOf(database, hitsSql, [search.match])
  if (by !== 'relevance' && hits.length > mostSorted) return walkedSequences(database, { ...search, by, place: 'library' })
  if (hits.length > mostSorted) return headsFirst(database, search, thoseIn(database, search.parts, hits))
  if (by === 'relevance' && search.hasPhrase) return headsFirst(database, search, thoseThat(database, search.parts, hits))
  const all = by === 'relevance' ? best(database, search) : byField(database, search, by, hits)
  return { total: all.length, sequences: all.slice(offset, offset + limit) }
}

/** Of many: those that stand in every set. */
function thoseIn(database: Database, parts: readonly Part[], hits: readonly number[]): readonly number[] {
  const sets = setQueries(parts).map(({ sql, values }) => membersOf(allOf(database, sql, values)))
  return sets.length === 0 ? hits : hits.filter((hit) => sets.every((isIn) => isIn(hit)))
}

/** Whether a sequence is among these: a byte each, because a Set of a hundred thousand takes longer to make than the search. */
function membersOf(sequences: readonly number[]): (sequence: number) => boolean {
  const last = sequences.reduce((most, sequence) => Math.max(most, sequence), 0)
  const isIn = new Uint8Array(last + 1)
  for (const sequence of sequences) isIn[sequence] = 1
  return (sequence) => isIn[sequence] === 1
}

/** Of few: each is looked up. */
function thoseThat(database: Database, parts: readonly Part[], hits: readonly number[]): readonly number[] {
  if (parts.length === 0) return hits
  const { sql, values } = eachOf(parts)
  return sequencesOf(
    database,
    `SELECT sequence FROM json_each(?) AS hit JOIN articles ON sequence = hit.value WHERE ${sql} ORDER BY sequence`,
    [JSON.stringify(hits), ...values],
  )
}

function byField(
  database: Database,
  { isReversed, parts }: Search,
  by: Exclude<Search['by'], 'relevance'>,
  hits: readonly number[],
): readonly number[] {
  const { sql, values } = eachOf(parts)
  return sequencesOf(
    database,
    `SELECT sequence FROM json_each(?) AS hit CROSS JOIN articles ON sequence = hit.value WHERE ${sql} ORDER BY ${walkingOrder(by, isReversed).sql}`,
    [JSON.stringify(hits), ...values],
  )
}

function best(database: Database, { isReversed, parts, match, headMatch }: Search): readonly number[] {
  const { sql, values } = eachOf(parts)
  const ranked = sequencesOf(
    database,
    `WITH hits AS MATERIALIZED (
       SELECT rowid AS sequence, bm25(article_search, 8, 2, 2, 1) AS score FROM article_search WHERE article_search MATCH ?
     )
     SELECT sequence FROM hits CROSS JOIN articles USING (sequence) WHERE ${sql}
     ORDER BY sequence IN (SELECT rowid FROM article_search WHERE article_search MATCH ?) DESC, score, sequence DESC`,
    [match, ...values, headMatch],
  )
  return isReversed ? ranked.toReversed() : ranked
}

/** Without a look at how often each holds the words: what stands in title, outlet or byline, then the newest import. `hits` rise. */
function headsFirst(database: Database, search: Search, hits: readonly number[]): SequencePage {
  const { isReversed, headMatch, offset, limit } = search
  const newest = isReversed || search.parts.length > 0 ? [] : allOf(database, newestSql, [headMatch, offset + limit])
  // Where the page is full of heads nothing else is looked at: all places of a common phrase would be gone through once more.
  if (newest.length > 0 && newest.length === offset + limit) return { total: hits.length, sequences: newest.slice(offset) }
  const isWanted = membersOf(hits)
  const heads = allOf(database, hitsSql, [headMatch]).filter(isWanted)
  const isHead = membersOf(heads)
  const others = hits.filter((hit) => !isHead(hit))
  const [first, second] = isReversed ? [others, heads] : [heads.toReversed(), others.toReversed()]
  const inFirst = first.slice(offset, offset + limit)
  const rest = Math.max(0, offset - first.length)
  return { total: hits.length, sequences: [...inFirst, ...second.slice(rest, rest + limit - inFirst.length)] }
}

const newestSql = 'SELECT rowid AS sequence FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?'
const hitsSql = 'SELECT rowid AS sequence FROM article_search WHERE article_search MATCH ? ORDER BY rowid'

/** The sequences of a query in one value: a hundred thousand rows would each become an object. */
function allOf(database: Database, query: string, values: readonly SqlValue[]): readonly number[] {
  return v.parse(allSchema, database.get(`SELECT json_group_array(sequence) AS sequences FROM (${query})`, values)).sequences
}

const allSchema = v.object({
  sequences: v.pipe(
    v.string(),
    v.transform((json): unknown => JSON.parse(json)),
    v.custom<readonly number[]>(Array.isArray),
  ),
})
