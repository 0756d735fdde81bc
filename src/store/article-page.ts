import type { ArticleQuery } from '#ipc/library-types'
import { filterParts, type Part } from './article-conditions.ts'
import type { Database } from './driver.ts'
import { foundSequences } from './found-sequences.ts'
import { searchQuery, searchWithoutIndex } from './search-query.ts'
import { type SequencePage, walkedSequences } from './walked-sequences.ts'

/** One page of the articles that a query asks for. `marked` is the FTS5 query whose words are to be marked in snippets; `null` where there are none. */
export interface ArticlePage extends SequencePage {
  readonly marked: string | null
}

/** Text without a single word in it finds everything; in the trash it is looked for in title, byline, outlet and file name. */
export function articlePage(database: Database, { text, filters, order, limit, offset }: ArticleQuery): ArticlePage {
  const { by, isReversed } = order ?? { by: 'relevance', isReversed: false }
  const asked = filters === undefined ? [] : filterParts(filters)
  const page = { isReversed, limit, offset }
  const walked = (parts: readonly Part[], place: 'library' | 'trash') =>
    walkedSequences(database, { ...page, by: by === 'relevance' ? 'imported' : by, parts, place, match: null })
  if (filters?.place === 'trash') {
    const words = searchWithoutIndex(text)
    return { ...walked(words === null ? asked : [...asked, words], 'trash'), marked: null }
  }
  const { match, headMatch, hasPhrase, marked, parts } = searchQuery(text)
  const all = [...asked, ...parts]
  if (match === null || headMatch === null) return { ...walked(all, 'library'), marked }
  return { ...foundSequences(database, { ...page, by, parts: all, match, headMatch, hasPhrase }), marked }
}
