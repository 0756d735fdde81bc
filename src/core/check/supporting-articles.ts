import type { Article } from '#core/article'
import type { ClaimEntry } from '#core/brief'
import type { Checked } from './checked.ts'
import { evidenceAtHand } from './evidence-at-hand.ts'

/** The articles that are quoted in support of a claim, cited under it or linked to it, each once. */
export function supportingArticles(claim: ClaimEntry, checked: Pick<Checked, 'picks' | 'articles'>): readonly Article[] {
  const ids = evidenceAtHand(claim, checked).flatMap(({ stance, article }) => (stance === 'supporting' ? [article] : []))
  return [...new Set(ids)].flatMap((id) => checked.articles.get(id) ?? [])
}
