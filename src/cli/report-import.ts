import { type Article, missingMetadata } from '#core/article'
import type { ReferenceFilled } from '#ipc/store-api'
import { message } from '#messages'
import { articleJson } from './article-json.ts'
import type { Output } from './output.ts'

/** What came of one file: articles read, or references and the articles that they filled. */
export interface FileImported {
  readonly articles: readonly Article[]
  readonly references: readonly ReferenceFilled[]
}

/** Says what was imported and what is missing still; with `json`, one object that has `references` only for a file of references. */
export function reportImport(output: Output, json: boolean, file: string, { articles, references }: FileImported): void {
  if (json) {
    output.json({ file, ok: true, articles: articles.map(articleJson), ...(references.length > 0 && { references }) })
    return
  }
  for (const { title, result, article, fields } of references) {
    const known = { file, title: title ?? message('cli.untitled'), article: article ?? '', fields: fields.join(', ') }
    output.print(message(`cli.reference.${result}`, known))
  }
  if (references.length > 0) return
  for (const { id, metadata, paragraphs } of articles) {
    output.print(message('cli.imported', { file, id, title: metadata.title ?? message('cli.untitled'), paragraphs: paragraphs.length }))
    for (const field of missingMetadata(metadata)) output.warn(message('cli.metadata-missing', { file, field }))
  }
}
