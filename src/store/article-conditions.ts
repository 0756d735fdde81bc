import type { ArticleFilters } from '#ipc/library-types'
import type { SqlValue } from './driver.ts'
import { notVersions } from './duplicates/index.ts'

/** One condition over a row of `articles`. `set`, where it has one, is a query for the sequences of all articles that fulfil it, with the same values. Conditions on the same `range` are asked of its index together. */
export interface Part {
  readonly sql: string
  readonly values: readonly SqlValue[]
  readonly set?: string
  readonly range?: 'published'
}

/** Several conditions as one, to stand behind `WHERE`. */
export interface Condition {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** Each looked up in the article itself: for few articles. */
export function eachOf(parts: readonly Part[]): Condition {
  return { sql: ['TRUE', ...parts.map(({ sql }) => sql)].join(' AND '), values: parts.flatMap(({ values }) => values) }
}

/** Each as the set of all that fulfil it, which an index gives without reading an article: for very many. `column` holds the sequence. The plus sign keeps SQLite from searching once for each member of a set. */
export function setsOf(parts: readonly Part[], column: 'sequence' | 'rowid'): Condition {
  const sets = setQueries(parts)
  return { sql: ['TRUE', ...sets.map(({ sql }) => `+${column} IN (${sql})`)].join(' AND '), values: sets.flatMap(({ values }) => values) }
}

/** Queries for sequences; what fulfils all parts stands in the answer of each. */
export function setQueries(parts: readonly Part[]): readonly Condition[] {
  const ranged = parts.filter(({ range }) => range !== undefined)
  const others = parts.filter(({ range }) => range === undefined)
  return [
    ...others.map(({ sql, set, values }) => ({ sql: set ?? `SELECT sequence FROM articles WHERE ${sql}`, values })),
    // Half of all articles are from after a day and half from before another: together they are few.
    ...(ranged.length === 0
      ? []
      : [
          {
            sql: `SELECT sequence FROM articles WHERE ${ranged.map(({ sql }) => sql).join(' AND ')}`,
            values: ranged.flatMap(({ values }) => values),
          },
        ]),
  ]
}

/** What filters ask for, but for the place. */
export function filterParts({
  outlets,
  languages,
  tags,
  collection,
  from,
  to,
  isUndated,
  hasTwin,
  among,
}: Omit<ArticleFilters, 'place'>): readonly Part[] {
  return [
    ...oneOf('articles.outlet', outlets),
    ...oneOf('articles.language', languages),
    ...tags.map((tag) => member('SELECT sequence FROM article_tags WHERE tag = ?', tag)),
    ...(collection === null ? [] : [member('SELECT sequence FROM collected_articles WHERE collection = ?', collection)]),
    ...(from === null ? [] : [datesFrom(from)]),
    ...(to === null ? [] : [datesTo(to)]),
    ...(isUndated ? [{ sql: 'articles.published IS NULL', values: [] }] : []),
    ...(hasTwin ? [{ sql: `sequence IN (${haveTwin})`, values: [], set: haveTwin }] : []),
    ...(among === null ? [] : [{ sql: 'articles.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(among)] }]),
  ]
}

/** Sequences of the articles in the trash: few, and an index has them by themselves. Asking each of very many articles whether it is there would read them all. */
export const trashed = 'SELECT sequence FROM articles WHERE trashed_at IS NOT NULL'

const otherTexts = notVersions('article_twins.sequence', 'twin')

/** Sequences of the articles whose text also stands in another one outside the trash that is no version of theirs. */
export const haveTwin = `
  SELECT sequence FROM article_twins WHERE twin NOT IN (${trashed}) AND ${otherTexts}
  UNION SELECT twin FROM article_twins WHERE sequence NOT IN (${trashed}) AND ${otherTexts}`

/** Published on this day, month or year or later. A date known by month or year alone is inside where part of it could be. */
export function datesFrom(date: string): Part {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)]
  // The year in front is for the index, which knows nothing of alternatives.
  return {
    sql: '(articles.published >= ? AND (articles.published >= ? OR articles.published IN (?, ?)))',
    values: [year, date, year, month],
    range: 'published',
  }
}

/** Published in this day, month or year or earlier, counted in the same way. A day of that month sorts behind the month itself; `~` sorts behind every digit and dash. */
export function datesTo(date: string): Part {
  return { sql: 'articles.published <= ?', values: [`${date}~`], range: 'published' }
}

/** With this tag, whatever ASCII capitals. */
export function tagIs(tag: string): Part {
  return member('SELECT sequence FROM article_tags WHERE tag = ? COLLATE NOCASE', tag)
}

/** In this language, as a BCP 47 tag or the beginning of one. */
export function languageIs(language: string): Part {
  return { sql: `substr(lower(articles.language) || '-', 1, length(?) + 1) = lower(?) || '-'`, values: [language, language] }
}

function oneOf(column: string, values: readonly string[]): readonly Part[] {
  return values.length === 0 ? [] : [{ sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }]
}

function member(set: string, value: string): Part {
  return { sql: `sequence IN (${set})`, values: [value], set }
}
