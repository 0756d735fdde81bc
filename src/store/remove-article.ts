import * as v from 'valibot'
import type { ArticleId } from '#core/article'
import type { ArticleRemoved } from '#ipc/store-api'
import type { Database } from './driver.ts'
import { dropShingles } from './duplicates/index.ts'
import { readArticle } from './read-article.ts'
import { readOriginal } from './read-original.ts'

/** Takes an article out of the library, and the file it came from if no other article came from it. One that a brief may cite stays. */
export function removeArticle(database: Database, id: ArticleId): ArticleRemoved {
  return database.transaction(() => {
    const article = readArticle(database, id)
    if (article === null) return { kind: 'unknown' }
    const briefs = briefsThatName(database, id)
    if (briefs.length > 0) return { kind: 'cited', briefs }
    const { sequence } = v.parse(sequenceSchema, database.get('SELECT sequence FROM articles WHERE id = ?', [id]))
    dropShingles(database, sequence, article.paragraphs)
    // An index without text of its own must be told the old words to forget them: https://www.sqlite.org/fts5.html#external_content_tables
    database.run(
      `INSERT INTO article_search (article_search, rowid, title, byline, outlet, text)
       SELECT 'delete', sequence, title, byline, outlet, text FROM article_texts WHERE sequence = ?`,
      [sequence],
    )
    database.run('DELETE FROM article_contents WHERE sequence = ?', [sequence])
    database.run('DELETE FROM articles WHERE sequence = ?', [sequence])
    return { kind: 'removed', article, original: dropOriginal(database, article.original.sha256) }
  })
}

const sequenceSchema = v.object({ sequence: v.number() })

/** The bytes of an original that no article needs any more; `null` where another still does, or where it was never kept. */
function dropOriginal(database: Database, sha256: string): Uint8Array | null {
  if (database.get('SELECT 1 FROM articles WHERE original_sha256 = ? LIMIT 1', [sha256]) !== undefined) return null
  const bytes = readOriginal(database, sha256)
  database.run('DELETE FROM originals WHERE sha256 = ?', [sha256])
  return bytes
}

/**
 * Titles of the briefs in whose kept text the id stands. Yjs keeps strings as they are (V1 encoding), so a citation cannot hide in an update;
 * one that was taken out again may still be found there until the next snapshot, and then the article stays: that side is the safe one.
 */
function briefsThatName(database: Database, id: ArticleId): readonly string[] {
  const rows = database.all(
    `WITH asked (article) AS (VALUES (?))
     SELECT title FROM asked, briefs
     WHERE instr(seed, article) > 0 AND NOT EXISTS (SELECT 1 FROM brief_snapshots WHERE brief = id)
       OR EXISTS (SELECT 1 FROM brief_updates WHERE brief = id AND instr(bytes, CAST(article AS BLOB)) > 0)
       OR EXISTS (
         SELECT 1 FROM brief_snapshots WHERE brief = id AND (instr(state, CAST(article AS BLOB)) > 0 OR instr(content, article) > 0)
       )
     ORDER BY changed_at DESC`,
    [id],
  )
  return v.parse(v.array(v.object({ title: v.string() })), rows).map(({ title }) => title)
}
