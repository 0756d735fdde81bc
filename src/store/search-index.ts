import type { Database } from './driver.ts'

/** How words are told apart, as the library’s own index was made with it. */
export const tokenizer = 'unicode61 remove_diacritics 2'

/** Enters an article in the full-text index. One that is there already would be found twice. */
export function enterInIndex(database: Database, sequence: number): void {
  database.run(
    `INSERT INTO article_search (rowid, title, byline, outlet, text)
     SELECT sequence, title, byline, outlet, text FROM article_texts WHERE sequence = ?`,
    [sequence],
  )
}

/** Takes an article out of it, as it stands now: to be called before any of its words change. */
export function takeFromIndex(database: Database, sequence: number): void {
  // An index without text of its own must be told the old words to forget them: https://www.sqlite.org/fts5.html#external_content_tables
  database.run(
    `INSERT INTO article_search (article_search, rowid, title, byline, outlet, text)
     SELECT 'delete', sequence, title, byline, outlet, text FROM article_texts WHERE sequence = ?`,
    [sequence],
  )
}
