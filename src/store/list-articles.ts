import type { ArticleQuery } from '#ipc/library-types'
import type { ArticleList } from '#ipc/store-api'
import { filterParts, type Part } from './article-conditions.ts'
import { summaries } from './article-summaries.ts'
import type { Database } from './driver.ts'
import { foundSequences } from './found-sequences.ts'
import { searchQuery, searchWithoutIndex } from './search-query.ts'
import { type SequencePage, walkedSequences } from './walked-sequences.ts'

/** One page of the articles that a query asks for, and how many there are in all. Text without a single word in it finds everything; in the trash it is looked for in title, byline, outlet and file name. */
export function listArticles(database: Database, { text, filters, order, limit, offset }: ArticleQuery): ArticleList {
  const { by, isReversed } = order ?? { by: 'relevance', isReversed: false }
  const asked = filters === undefined ? [] : filterParts(filters)
  const page = { isReversed, limit, offset }
  const walked = (parts: readonly Part[], place: 'library' | 'trash') =>
    walkedSequences(database, { ...page, by: by === 'relevance' ? 'imported' : by, parts, place, match: null })
  if (filters?.place === 'trash') {
    const words = searchWithoutIndex(text)
    return listOf(database, walked(words === null ? asked : [...asked, words], 'trash'), null)
  }
  const { match, headMatch, marked, parts } = searchQuery(text)
  const all = [...asked, ...parts]
  if (match === null || headMatch === null) return listOf(database, walked(all, 'library'), marked)
  return listOf(database, foundSequences(database, { ...page, by, parts: all, match, headMatch }), marked)
}

function listOf(database: Database, { total, sequences }: SequencePage, marked: string | null): ArticleList {
  return { total, rows: summaries(database, sequences, marked) }
}
