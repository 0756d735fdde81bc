import type { ClaimEntry } from '#core/brief'
import type { Checked } from './checked.ts'
import { hasIndependentOrigins } from './origins.ts'
import { supportingArticles } from './supporting-articles.ts'

/** Whether “confirmed by other sources” (1 of the Admiralty code) may be said of a claim: only with a second source whose origin is another (circular reporting). `none`: nothing supports it; `one`: all that does has one origin, as far as is known. */
export function secondSource(claim: ClaimEntry, known: Pick<Checked, 'picks' | 'articles'>): 'none' | 'one' | 'independent' {
  const articles = supportingArticles(claim, known)
  if (articles.length === 0) return 'none'
  return hasIndependentOrigins(articles, [...known.picks.values()]) ? 'independent' : 'one'
}
