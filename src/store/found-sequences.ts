import type { ArticleOrder } from '#ipc/library-types'
import { eachOf, type Part, setsOf } from './article-conditions.ts'
import { walkingOrder } from './article-order.ts'
import type { Database } from './driver.ts'
import { countOf, sequencesOf, type SequencePage, walkedSequences } from './walked-sequences.ts'

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
  const { by, parts, match, offset, limit } = search
  const hits = sequencesOf(database, 'SELECT rowid AS sequence FROM article_search WHERE article_search MATCH ? LIMIT ?', [
    match,
    mostSorted + 1,
  ])
  if (hits.length <= mostSorted) {
    const all = by === 'relevance' && search.hasPhrase ? headsFirst(database, search, hits) : sorted(database, search)
    return { total: all.length, sequences: all.slice(offset, offset + limit) }
  }
  if (by !== 'relevance') return walkedSequences(database, { ...search, by, place: 'library' })
  return { total: countFound(database, match, parts), sequences: tiered(database, search) }
}

function countFound(database: Database, match: string, parts: readonly Part[]): number {
  const { sql, values } = setsOf(parts, 'rowid')
  return countOf(database, `SELECT count(*) AS total FROM article_search WHERE article_search MATCH ? AND ${sql}`, [match, ...values])
}

function sorted(database: Database, { by, isReversed, parts, match, headMatch }: Search): readonly number[] {
  const { sql, values } = eachOf(parts)
  if (by !== 'relevance') {
    return sequencesOf(
      database,
      `WITH hits AS MATERIALIZED (SELECT rowid AS sequence FROM article_search WHERE article_search MATCH ?)
       SELECT sequence FROM hits CROSS JOIN articles USING (sequence) WHERE ${sql} ORDER BY ${walkingOrder(by, isReversed).sql}`,
      [match, ...values],
    )
  }
  const best = sequencesOf(
    database,
    `WITH hits AS MATERIALIZED (
       SELECT rowid AS sequence, bm25(article_search, 8, 2, 2, 1) AS score FROM article_search WHERE article_search MATCH ?
     )
     SELECT sequence FROM hits CROSS JOIN articles USING (sequence) WHERE ${sql}
     ORDER BY sequence IN (SELECT rowid FROM article_search WHERE article_search MATCH ?) DESC, score, sequence DESC`,
    [match, ...values, headMatch],
  )
  return isReversed ? best.toReversed() : best
}

/** Without a look at how often each holds the words: what stands in title, outlet or byline, then the newest import. */
function headsFirst(database: Database, { isReversed, parts, headMatch }: Search, hits: readonly number[]): readonly number[] {
  const { sql, values } = eachOf(parts)
  const best = sequencesOf(
    database,
    `SELECT sequence FROM json_each(?) AS hit JOIN articles ON sequence = hit.value WHERE ${sql}
     ORDER BY sequence IN (SELECT rowid FROM article_search WHERE article_search MATCH ?) DESC, sequence DESC`,
    [JSON.stringify(hits), ...values, headMatch],
  )
  return isReversed ? best.toReversed() : best
}

function tiered(database: Database, { isReversed, parts, match, headMatch, limit, offset }: Search): readonly number[] {
  const { sql, values } = setsOf(parts, 'rowid')
  const direction = isReversed ? 'ASC' : 'DESC'
  const tier = (query: string, most: number, from: number) =>
    sequencesOf(
      database,
      `SELECT rowid AS sequence FROM article_search WHERE article_search MATCH ? AND ${sql} ORDER BY rowid ${direction} LIMIT ? OFFSET ?`,
      [query, ...values, most, from],
    )
  const heads = headMatch
  const others = `(${match}) NOT (${headMatch})`
  const [first, second] = isReversed ? [others, heads] : [heads, others]
  const page = tier(first, limit, offset)
  if (page.length === limit) return page
  const inFirst = page.length > 0 || offset === 0 ? offset + page.length : countFound(database, first, parts)
  return [...page, ...tier(second, limit - page.length, Math.max(0, offset - inFirst))]
}
