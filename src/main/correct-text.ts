import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type ArticleId, articleIdSchema, correctText, type Paragraph } from '#core/article'
import type { TextCorrected } from '#ipc/api'
import type { StoreProcess } from './store-process.ts'

/** Keeps an article with other paragraphs as a new version of it. The same correction made twice is one version. */
export async function keepCorrectedText(store: StoreProcess, id: ArticleId, paragraphs: readonly Paragraph[]): Promise<TextCorrected> {
  const calls = await store.calls()
  const [article] = await calls.readArticles({ ids: [id] })
  if (article === undefined) return { kind: 'unknown' }
  if (JSON.stringify(article.paragraphs) === JSON.stringify(paragraphs)) return { kind: 'unchanged' }
  const corrected = correctText(article, correctedId(id, paragraphs), paragraphs)
  const added = await calls.addArticles({ articles: [corrected], original: null })
  if (!added.ok) return { kind: 'problem', problem: added.problem }
  await calls.linkVersions({ older: id, newer: corrected.id })
  return { kind: 'corrected', article: corrected }
}

function correctedId(id: ArticleId, paragraphs: readonly Paragraph[]): ArticleId {
  const hash = createHash('sha256')
    .update(`${id}\n${JSON.stringify(paragraphs)}`)
    .digest('hex')
  return v.parse(articleIdSchema, `a-${hash.slice(0, 20)}`)
}
