import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import type { ArticleQuery } from '#ipc/library-types'
import type { ArticleList, ArticleSummary } from '#ipc/store-api'
import { type Condition, conditionsOf } from './article-conditions.ts'
import type { Database, SqlValue } from './driver.ts'
import { orderBy } from './article-order.ts'
import { searchQuery } from './search-query.ts'

/** One page of the articles that a query asks for, and how many there are in all. Text without a single word in it finds everything; in the trash it is looked for in title, byline and outlet. */
export function listArticles(database: Database, { text, filters, order, limit, offset }: ArticleQuery): ArticleList {
  const isTrash = filters?.place === 'trash'
  const query = isTrash ? null : searchQuery(text)
  const condition = conditionsOf(filters, isTrash ? text : '')
  const total = query === null ? countAll(database, condition) : countFound(database, query, condition)
  const page = { condition, order: orderBy(order, query !== null), limit, offset }
  const found = query === null ? all(database, page) : matching(database, query, page)
  return { total, rows: query === null ? found : found.map((row) => withSnippet(database, query, row)) }
}

function countAll(database: Database, { sql, values }: Condition): number {
  return count(database, `SELECT count(*) AS total FROM articles WHERE ${sql}`, values)
}

function countFound(database: Database, query: string, { sql, values, isNone }: Condition): number {
  return isNone
    ? count(database, 'SELECT count(*) AS total FROM article_search WHERE article_search MATCH ?', [query])
    : count(
        database,
        `SELECT count(*) AS total FROM article_search JOIN articles ON sequence = article_search.rowid WHERE article_search MATCH ? AND ${sql}`,
        [query, ...values],
      )
}

interface Page {
  readonly condition: Condition
  readonly order: string
  readonly limit: number
  readonly offset: number
}

function all(database: Database, { condition: { sql, values }, order, limit, offset }: Page): ArticleList['rows'] {
  return rows(database, `SELECT ${columns}, NULL AS snippet FROM articles WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`, [
    ...values,
    limit,
    offset,
  ])
}

function matching(database: Database, query: string, { condition: { sql, values }, order, limit, offset }: Page): ArticleList['rows'] {
  return rows(
    database,
    `SELECT ${columns}, ${snippetOf(textColumn)} AS snippet
     FROM article_search JOIN articles ON sequence = article_search.rowid
     WHERE article_search MATCH ? AND ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    [query, ...values, limit, offset],
  )
}

const textColumn = 3
const anyColumn = -1

/** The words around those found, in one column of the index or in whichever holds most of them. */
function snippetOf(column: number): string {
  return `snippet(article_search, ${column}, char(0xE000), char(0xE001), '…', 24)`
}

const columns = `
  articles.id, articles.title, articles.outlet, articles.byline, published, file_name AS fileName, words,
  paragraph_count AS paragraphs, start, imported_at AS importedAt,
  (SELECT json_group_array(tag ORDER BY tag) FROM article_tags WHERE article_tags.sequence = articles.sequence) AS tags,
  EXISTS (SELECT 1 FROM articles AS newer WHERE newer.replaces = articles.id AND newer.trashed_at IS NULL) AS isSuperseded,
  EXISTS (SELECT 1 FROM article_twins WHERE article_twins.sequence = articles.sequence OR twin = articles.sequence) AS hasTwin`

const elsewhere = `
  SELECT ${snippetOf(anyColumn)} AS snippet FROM article_search
  WHERE article_search MATCH ? AND rowid = (SELECT sequence FROM articles WHERE id = ?)`

const snippetSchema = v.object({ snippet: v.string() })

/** Where the text does not hold the words, the title, byline or outlet does. Asked for only then, because a snippet costs a reading of the whole article. */
function withSnippet(database: Database, query: string, row: ArticleSummary): ArticleSummary {
  if (row.snippet?.includes('\uE000') === true) return row
  return { ...row, ...v.parse(snippetSchema, database.get(elsewhere, [query, row.id])) }
}

const totalSchema = v.object({ total: v.number() })

function count(database: Database, sql: string, values: readonly SqlValue[]): number {
  return v.parse(totalSchema, database.get(sql, values)).total
}

const yesNo = v.pipe(
  v.number(),
  v.transform((number) => number === 1),
)

const rowsSchema = v.array(
  v.object({
    id: articleIdSchema,
    title: v.nullable(v.string()),
    outlet: v.nullable(v.string()),
    byline: v.nullable(v.string()),
    published: v.nullable(v.string()),
    fileName: v.string(),
    words: v.number(),
    paragraphs: v.number(),
    start: v.string(),
    snippet: v.nullable(v.string()),
    importedAt: v.string(),
    tags: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
    isSuperseded: yesNo,
    hasTwin: yesNo,
  }),
)

function rows(database: Database, sql: string, values: readonly SqlValue[]): ArticleList['rows'] {
  return v.parse(rowsSchema, database.all(sql, values))
}
