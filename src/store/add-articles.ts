import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type Article, type ArticleId, articleSchema } from '#core/article'
import { articleStart } from './article-start.ts'
import type { Database } from './driver.ts'
import { type Fingerprint, fingerprint, keepShingles, keepTwins } from './duplicates/index.ts'
import { enterInIndex } from './search-index.ts'
import { restoreArticle } from './trash.ts'

/** Keeps the articles of one file and its bytes in one transaction. One that is kept already comes back from the trash if it is there. Bytes that are not those the articles were read from are a bug, and throw. */
export function addArticles(
  database: Database,
  articles: readonly Article[],
  original: Uint8Array | null,
): { readonly added: readonly ArticleId[]; readonly known: readonly ArticleId[] } {
  const added: ArticleId[] = []
  const known: ArticleId[] = []
  const sha256 = original === null ? null : createHash('sha256').update(original).digest('hex')
  const importedAt = new Date().toISOString()
  const entered: Fingerprint[] = []
  database.transaction(() => {
    for (const given of articles) {
      // Parsed here too, because nothing may be kept that could not be read back.
      const article = v.parse(articleSchema, given)
      if (sha256 !== null && sha256 !== article.original.sha256) throw new RangeError(`${article.id} was not read from these bytes`)
      keepOriginal(database, article, original)
      const sequence = insertArticle(database, article, importedAt)
      if (sequence === null) {
        restoreArticle(database, article.id)
        known.push(article.id)
      } else {
        added.push(article.id)
        entered.push(fingerprint(sequence, article.paragraphs))
      }
    }
    keepShingles(database, entered)
    keepTwins(database, entered)
  })
  return { added, known }
}

/** The bytes may come later than the article, which may have come in a colleague's brief without them. */
function keepOriginal(database: Database, { original: { sha256, name, mediaType } }: Article, bytes: Uint8Array | null): void {
  const kept = database.get('SELECT bytes IS NOT NULL AS whole FROM originals WHERE sha256 = ?', [sha256])
  if (kept === undefined) {
    database.run('INSERT INTO originals (sha256, name, media_type, bytes) VALUES (?, ?, ?, ?)', [sha256, name, mediaType, bytes])
  } else if (bytes !== null) {
    database.run('UPDATE originals SET bytes = ? WHERE sha256 = ? AND bytes IS NULL', [bytes, sha256])
  }
}

/** The article’s place in the library; `null` when it is kept already. */
function insertArticle(database: Database, article: Article, importedAt: string): number | null {
  const { id, original, metadata, paragraphs, receipt } = article
  const inserted = database.run(
    `INSERT INTO articles (
       id, imported_at, original_sha256, file_name, media_type, file_size, title, byline, outlet, published, language,
       words, paragraph_count, start, metadata
     ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    [
      id,
      importedAt,
      original.sha256,
      original.name,
      original.mediaType,
      original.bytes,
      metadata.title,
      metadata.byline,
      metadata.outlet,
      metadata.published,
      metadata.language,
      receipt.wordsFound,
      paragraphs.length,
      articleStart(paragraphs),
      JSON.stringify(metadata),
    ],
  )
  if (inserted === 0) return null
  database.run('INSERT INTO article_contents (sequence, receipt, paragraphs) VALUES (last_insert_rowid(), ?, ?)', [
    JSON.stringify(receipt),
    JSON.stringify(paragraphs),
  ])
  const { sequence } = v.parse(sequenceSchema, database.get('SELECT sequence FROM articles WHERE id = ?', [id]))
  enterInIndex(database, sequence)
  return sequence
}

const sequenceSchema = v.object({ sequence: v.number() })
