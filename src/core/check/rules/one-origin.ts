import { type ClaimEntry, claimsOf, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { hasIndependentOrigins } from '../origins.ts'
import { supportingArticles } from '../supporting-articles.ts'

/** A claim called confirmed or corroborated, or rated 1 (“confirmed by other sources”, Admiralty code), whose supporting evidence has one origin. Without any evidence another rule speaks. */
export function oneOrigin(checked: Checked): readonly Finding[] {
  return claimsOf(checked.brief)
    .filter(saysConfirmed)
    .flatMap((claim): readonly Finding[] => {
      const articles = supportingArticles(claim, checked)
      if (articles.length === 0 || hasIndependentOrigins(articles, checked.brief.picks)) return []
      const values = { claim: plainWords(claim.statement), sources: String(articles.length) }
      return [{ rule: 'one-origin', severity: 'untrue', place: { kind: 'entry', id: claim.id }, values }]
    })
}

function saysConfirmed({ status, credibility }: ClaimEntry): boolean {
  return status === 'confirmed' || status === 'corroborated' || credibility === 1
}
