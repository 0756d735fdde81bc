import type { ArticleQuery } from '#ipc/library-types'
import type { ArticleList } from '#ipc/store-api'
import { articlePage } from './article-page.ts'
import { summaries } from './article-summaries.ts'
import type { Database } from './driver.ts'

/** One page of the articles that a query asks for, and how many there are in all. */
export function listArticles(database: Database, query: ArticleQuery): ArticleList {
  const { total, sequences, marked } = articlePage(database, query)
  return { total, rows: summaries(database, sequences, marked) }
}
