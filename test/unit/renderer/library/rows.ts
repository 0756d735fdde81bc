import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import type { ArticleList, ArticleSummary } from '#ipc/store-api'

/** The id of article `n` of an invented list. */
export function idOf(n: number): ArticleId {
  return v.parse(articleIdSchema, `a-${String(n).padStart(20, '0')}`)
}

/** What a list shows of it. */
function summaryOf(n: number): ArticleSummary {
  return {
    id: idOf(n),
    title: `Article ${n}`,
    outlet: null,
    byline: null,
    published: null,
    fileName: `${n}.txt`,
    words: 1,
    paragraphs: 1,
    start: '',
    snippet: null,
    importedAt: '2031-03-04T10:00:00.000Z',
    tags: [],
    isSuperseded: false,
    hasTwin: false,
  }
}

/** Some rows of a list of these articles, as the store would answer. */
export function listOf(numbers: readonly number[], offset: number, limit: number): ArticleList {
  return { total: numbers.length, rows: numbers.slice(offset, offset + limit).map(summaryOf) }
}

/** Numbers from one to another, which is exclusive; downwards where that is smaller. */
export function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.abs(to - from) }, (_, at) => (to > from ? from + at : from - at))
}
