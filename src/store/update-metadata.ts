import * as v from 'valibot'
import { type Article, type ArticleId, type Metadata, metadataSchema } from '#core/article'
import type { Database } from './driver.ts'
import { readArticle } from './read-article.ts'

/** Replaces what is known about an article and finds it under it from then on; `null` when it is not kept. */
export function updateMetadata(database: Database, id: ArticleId, given: Metadata): Article | null {
  const metadata = v.parse(metadataSchema, given)
  return database.transaction(() => {
    writeMetadata(database, id, metadata)
    return readArticle(database, id)
  })
}

/** The same for a caller that has a transaction of its own. */
export function writeMetadata(database: Database, id: ArticleId, metadata: Metadata): void {
  // An index without text of its own must be told the old words to forget them: https://www.sqlite.org/fts5.html#external_content_tables
  database.run(
    `INSERT INTO article_search (article_search, rowid, title, byline, outlet, text)
     SELECT 'delete', sequence, title, byline, outlet, text FROM article_texts
     WHERE sequence = (SELECT sequence FROM articles WHERE id = ?)`,
    [id],
  )
  database.run('UPDATE articles SET title = ?, byline = ?, outlet = ?, published = ?, metadata = ? WHERE id = ?', [
    metadata.title,
    metadata.byline,
    metadata.outlet,
    metadata.published,
    JSON.stringify(metadata),
    id,
  ])
  database.run(
    `INSERT INTO article_search (rowid, title, byline, outlet, text)
     SELECT sequence, title, byline, outlet, text FROM article_texts
     WHERE sequence = (SELECT sequence FROM articles WHERE id = ?)`,
    [id],
  )
}
