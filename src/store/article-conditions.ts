import type { ArticleFilters } from '#ipc/library-types'
import type { SqlValue } from './driver.ts'

/** What a list is narrowed by, as the `WHERE` of a query over `articles`. `isNone`: it keeps out nothing but the trash, which the full-text index does not hold anyway. */
export interface Condition {
  readonly sql: string
  readonly values: readonly SqlValue[]
  readonly isNone: boolean
}

/** `words` are looked for in title, byline, outlet and file name: for the trash, which the full-text index does not hold. */
export function conditionsOf(filters: ArticleFilters | undefined, words: string): Condition {
  const asked = filters === undefined ? [] : [...filterParts(filters), ...wordParts(words)]
  const place = filters?.place === 'trash' ? 'trashed_at IS NOT NULL' : 'trashed_at IS NULL'
  return {
    sql: [place, ...asked.map(({ sql }) => sql)].join(' AND '),
    values: asked.flatMap(({ values }) => values),
    isNone: asked.length === 0 && filters?.place !== 'trash',
  }
}

interface Part {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

function filterParts({ outlets, languages, tags, collection, from, to, isUndated, hasTwin, among }: ArticleFilters): readonly Part[] {
  return [
    ...oneOf('articles.outlet', outlets),
    ...oneOf('language', languages),
    ...tags.map((tag) => ({ sql: 'sequence IN (SELECT sequence FROM article_tags WHERE tag = ?)', values: [tag] })),
    ...(collection === null
      ? []
      : [{ sql: 'sequence IN (SELECT sequence FROM collected_articles WHERE collection = ?)', values: [collection] }]),
    ...(from === null ? [] : [{ sql: 'published >= ?', values: [from] }]),
    // A day of that month sorts behind the month itself; `~` sorts behind every digit and dash.
    ...(to === null ? [] : [{ sql: 'published <= ?', values: [`${to}~`] }]),
    ...(isUndated ? [{ sql: 'published IS NULL', values: [] }] : []),
    ...(hasTwin ? [{ sql: 'sequence IN (SELECT sequence FROM article_twins UNION SELECT twin FROM article_twins)', values: [] }] : []),
    ...(among === null ? [] : [{ sql: 'articles.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(among)] }]),
  ]
}

function oneOf(column: string, values: readonly string[]): readonly Part[] {
  return values.length === 0 ? [] : [{ sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }]
}

function wordParts(words: string): readonly Part[] {
  return words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 32)
    .map((word) => ({
      sql: `instr(lower(coalesce(articles.title, '') || ' ' || coalesce(articles.byline, '') || ' ' || coalesce(articles.outlet, '') || ' ' || file_name), lower(?)) > 0`,
      values: [word],
    }))
}
