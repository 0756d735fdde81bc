import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type ArticleId, articleIdSchema, articleSchema, metadataSchema, unknownMetadata } from '#core/article'
import type { LostPiece } from '#ipc/rescue-types'
import { articleStart } from '../article-start.ts'
import { bytesSchema } from '../bytes-schema.ts'
import type { Database } from '../driver.ts'
import type { DamagedSource } from './damaged-source.ts'

/**
 * Brings articles back whose own row cannot be read: the text stands in another table, the file in a third, and the indexes know id, title, outlet, date and language.
 * What nothing knows stays missing. Answers what is lost all the same.
 */
export function restoreArticles(source: DamagedSource, target: Database, rows: readonly number[]): readonly LostPiece[] {
  if (rows.length === 0) return []
  const known = indexed(source)
  return rows.flatMap((row): readonly LostPiece[] => {
    const id = known('id', row)
    const title = known('title', row)
    const text = v.parse(contentSchema, target.get('SELECT receipt, paragraphs FROM article_contents WHERE sequence = ?', [row]))
    // A number without a text, where the page that would hold it is sound, is that of an article that was taken out for good.
    if (text === undefined && isSound(source, row)) return []
    const parsedId = v.safeParse(articleIdSchema, id)
    const restored = parsedId.success && text !== undefined && insert(target, { row, id: parsedId.output, text, known })
    return [
      restored
        ? { kind: 'article-details', id: parsedId.output, title }
        : { kind: 'article', row, id: parsedId.success ? parsedId.output : null, title },
    ]
  })
}

function isSound(source: DamagedSource, row: number): boolean {
  return source.ask((database) => database.get('SELECT 1 FROM article_contents WHERE sequence = ?', [row])) !== null
}

type Known = (column: keyof typeof indexes, row: number) => string | null

/** The index that holds each column beside the number of the row. */
const indexes = {
  id: 'sqlite_autoindex_articles_1',
  original_sha256: 'articles_by_original',
  title: 'articles_by_title',
  outlet: 'articles_by_outlet',
  published: 'articles_by_published',
  language: 'articles_by_language',
} as const

const columnSchema = v.array(v.object({ sequence: v.number(), value: v.nullable(v.string()) }))

function indexed(source: DamagedSource): Known {
  const columns = new Map<string, ReadonlyMap<number, string | null>>()
  for (const [column, index] of Object.entries(indexes)) {
    const read = source.ask((database) =>
      database.get('SELECT 1 FROM sqlite_schema WHERE name = ?', [index]) === undefined
        ? []
        : database.all(`SELECT sequence, ${column} AS value FROM articles INDEXED BY ${index}`),
    )
    columns.set(column, new Map(v.parse(columnSchema, read?.answer ?? []).map(({ sequence, value }) => [sequence, value])))
  }
  return (column, row) => columns.get(column)?.get(row) ?? null
}

const json = v.pipe(v.string(), v.parseJson())
const contentSchema = v.optional(
  v.object({
    receipt: v.pipe(json, articleSchema.entries.receipt),
    paragraphs: v.pipe(json, articleSchema.entries.paragraphs),
  }),
)
const originalSchema = v.optional(v.object({ name: v.string(), mediaType: v.string(), bytes: v.nullable(bytesSchema) }))

interface Found {
  readonly row: number
  readonly id: ArticleId
  readonly text: NonNullable<v.InferOutput<typeof contentSchema>>
  readonly known: Known
}

/** Whether enough is known to make the article. */
function insert(target: Database, { row, id, text, known }: Found): boolean {
  const sha256 = known('original_sha256', row)
  const original = v.parse(
    originalSchema,
    target.get('SELECT name, media_type AS mediaType, bytes FROM originals WHERE sha256 = ?', [sha256]),
  )
  if (sha256 === null || original?.bytes === undefined || original.bytes === null) return false
  if (createHash('sha256').update(original.bytes).digest('hex') !== sha256) return false
  const facts = {
    title: known('title', row),
    outlet: known('outlet', row),
    published: known('published', row),
    language: known('language', row),
  }
  const metadata = v.safeParse(metadataSchema, { ...unknownMetadata, ...facts })
  if (!metadata.success) return false
  target.run(
    `INSERT INTO articles (sequence, id, imported_at, original_sha256, file_name, media_type, file_size, title, outlet, published, words,
       paragraph_count, start, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row,
      id,
      new Date().toISOString(),
      sha256,
      original.name,
      original.mediaType,
      original.bytes.length,
      facts.title,
      facts.outlet,
      facts.published,
      text.receipt.wordsFound,
      text.paragraphs.length,
      articleStart(text.paragraphs),
      JSON.stringify(metadata.output),
    ],
  )
  if (facts.language !== null) target.run('UPDATE articles SET language = ? WHERE sequence = ?', [facts.language, row])
  return true
}
