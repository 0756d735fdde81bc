import { claimsOf, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import { evidenceAtHand } from '../evidence-at-hand.ts'
import type { Finding } from '../finding.ts'

/** A claim under which nothing is quoted and no source cited, and to which nothing is linked, but for what has lost its pick or its article. */
export function claimWithoutEvidence(checked: Checked): readonly Finding[] {
  return claimsOf(checked.brief)
    .filter((claim) => evidenceAtHand(claim, checked).length === 0)
    .map(({ id, statement }) => ({
      rule: 'claim-without-evidence',
      severity: 'incomplete',
      place: { kind: 'entry', id },
      values: { claim: plainWords(statement) },
    }))
}
