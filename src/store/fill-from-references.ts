import * as v from 'valibot'
import {
  type ArticleId,
  articleIdSchema,
  filledFields,
  fillFromReference,
  indexForReferences,
  matchReference,
  metadataSchema,
  type Reference,
} from '#core/article'
import type { ReferenceFilled } from '#ipc/store-api'
import type { Database } from './driver.ts'
import { writeMetadata } from './change-metadata.ts'

/** Fills what articles lack from the references that speak of them, in one transaction. Of two references to one article, the second fills what the first left open. */
export function fillFromReferences(database: Database, references: readonly Reference[]): readonly ReferenceFilled[] {
  return database.transaction(() => {
    const articles = v.parse(rowsSchema, database.all('SELECT id, file_name AS name, metadata FROM articles', []))
    const index = indexForReferences(articles)
    const known = new Map(articles.map(({ id, metadata }) => [id, metadata]))
    return references.map((reference): ReferenceFilled => {
      const { title } = reference.metadata
      const match = matchReference(reference, index)
      if (match.kind !== 'found') return { title, result: match.kind === 'none' ? 'no-article' : 'ambiguous', article: null, fields: [] }
      const before = known.get(match.article)
      const after = before === undefined ? undefined : fillFromReference(before, reference)
      const fields = before === undefined || after === undefined ? [] : filledFields(before, after)
      if (after === undefined || fields.length === 0) return { title, result: 'nothing-missing', article: match.article, fields: [] }
      known.set(match.article, after)
      writeMetadata(database, match.article, after)
      return { title, result: 'filled', article: match.article, fields }
    })
  })
}

const rowsSchema: v.GenericSchema<
  unknown,
  readonly { readonly id: ArticleId; readonly name: string; readonly metadata: v.InferOutput<typeof metadataSchema> }[]
> = v.array(v.object({ id: articleIdSchema, name: v.string(), metadata: v.pipe(v.string(), v.parseJson(), metadataSchema) }))
