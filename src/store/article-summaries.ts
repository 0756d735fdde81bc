import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import type { ArticleSummary } from '#ipc/store-api'
import type { Database } from './driver.ts'
import { notVersions } from './duplicates/index.ts'
import { cutSnippets } from './snippets.ts'

/** What a list shows of these articles, in this order. `marked` is the FTS5 query whose words a snippet shows; `null` for no snippets. */
export function summaries(database: Database, sequences: readonly number[], marked: string | null): readonly ArticleSummary[] {
  const given = JSON.stringify(sequences)
  const rows = v.parse(rowsSchema, database.all(rowsSql, [given]))
  const found = marked === null ? new Map<number, string>() : snippets(database, sequences, marked)
  return rows.map(({ sequence, ...row }) => ({ ...row, snippet: found.get(sequence) ?? null }))
}

const otherTexts = notVersions('article_twins.sequence', 'twin')

const rowsSql = `
  SELECT
    articles.sequence, articles.id, title, outlet, byline, published, file_name AS fileName, words,
    paragraph_count AS paragraphs, start, imported_at AS importedAt,
    (SELECT json_group_array(tag ORDER BY tag) FROM article_tags WHERE article_tags.sequence = articles.sequence) AS tags,
    EXISTS (SELECT 1 FROM articles AS newer WHERE newer.replaces = articles.id AND newer.trashed_at IS NULL) AS isSuperseded,
    EXISTS (SELECT 1 FROM article_twins JOIN articles AS other ON other.sequence = twin WHERE article_twins.sequence = articles.sequence AND other.trashed_at IS NULL AND ${otherTexts})
    OR EXISTS (SELECT 1 FROM article_twins JOIN articles AS other ON other.sequence = article_twins.sequence WHERE twin = articles.sequence AND other.trashed_at IS NULL AND ${otherTexts}) AS hasTwin
  FROM json_each(?) AS place JOIN articles ON articles.sequence = place.value ORDER BY place.key`

/** The passages that hold the words: in the text, or in title, byline or outlet where the text does not hold them. */
function snippets(database: Database, sequences: readonly number[], marked: string): ReadonlyMap<number, string> {
  if (sequences.length === 0) return new Map()
  const texts = v.parse(
    textsSchema,
    database.all('SELECT sequence, title, byline, outlet, text FROM article_texts WHERE sequence IN (SELECT value FROM json_each(?))', [
      JSON.stringify(sequences),
    ]),
  )
  return cutSnippets(texts, marked)
}

const textsSchema = v.array(
  v.object({
    sequence: v.number(),
    title: v.nullable(v.string()),
    byline: v.nullable(v.string()),
    outlet: v.nullable(v.string()),
    text: v.nullable(v.string()),
  }),
)

const yesNo = v.pipe(
  v.number(),
  v.transform((number) => number === 1),
)

const rowsSchema = v.array(
  v.object({
    sequence: v.number(),
    id: articleIdSchema,
    title: v.nullable(v.string()),
    outlet: v.nullable(v.string()),
    byline: v.nullable(v.string()),
    published: v.nullable(v.string()),
    fileName: v.string(),
    words: v.number(),
    paragraphs: v.number(),
    start: v.string(),
    importedAt: v.string(),
    tags: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
    isSuperseded: yesNo,
    hasTwin: yesNo,
  }),
)
