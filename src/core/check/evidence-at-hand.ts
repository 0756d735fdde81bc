import { type ClaimEntry, type Evidence, evidenceOf } from '#core/brief'
import type { Checked } from './checked.ts'

/** The evidence of a claim whose article is there: what nobody can look up any more shows nothing. */
export function evidenceAtHand(claim: ClaimEntry, { picks, articles }: Pick<Checked, 'picks' | 'articles'>): readonly Evidence[] {
  return evidenceOf(claim, picks).filter(({ article }) => articles.has(article))
}
