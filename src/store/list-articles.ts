import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import type { ArticleList, ArticleSummary } from '#ipc/store-api'
import type { Database } from './driver.ts'
import { searchQuery } from './search-query.ts'

/** Newest import first, with or without words to look for. Never ranked: ranking common words in a large library takes a second, and the user thinks in dates. Text without a single word in it finds everything. */
export function listArticles(database: Database, text: string, limit: number, offset: number): ArticleList {
  const query = searchQuery(text)
  if (query === null) {
    return { total: count(database, 'SELECT count(*) AS total FROM articles'), rows: rows(database, everything, [limit, offset]) }
  }
  return {
    total: count(database, 'SELECT count(*) AS total FROM article_search WHERE article_search MATCH ?', [query]),
    rows: rows(database, found, [query, limit, offset]).map((row) => withSnippet(database, query, row)),
  }
}

const textColumn = 3
const anyColumn = -1

/** The words around those found, in one column of the index or in whichever holds most of them. */
function snippetOf(column: number): string {
  return `snippet(article_search, ${column}, char(0xE000), char(0xE001), '…', 24)`
}

const columns = `
  id, title, outlet, byline, published, file_name AS fileName, words, paragraph_count AS paragraphs, start, imported_at AS importedAt`

const everything = `
  SELECT ${columns}, NULL AS snippet
  FROM articles ORDER BY sequence DESC LIMIT ? OFFSET ?`

const found = `
  WITH page AS (
    SELECT rowid AS sequence, ${snippetOf(textColumn)} AS snippet
    FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?
  )
  SELECT ${columns}, snippet FROM page JOIN articles USING (sequence) ORDER BY sequence DESC`

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

function count(database: Database, sql: string, parameters: readonly string[] = []): number {
  return v.parse(totalSchema, database.get(sql, parameters)).total
}

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
  }),
)

function rows(database: Database, sql: string, parameters: readonly (string | number)[]): ArticleList['rows'] {
  return v.parse(rowsSchema, database.all(sql, parameters))
}
