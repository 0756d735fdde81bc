import { claimsOf, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import { evidenceAtHand } from '../evidence-at-hand.ts'
import type { Finding } from '../finding.ts'

/** A claim called confirmed under which contrary evidence is quoted, or to which it is linked. */
export function confirmedDespiteContrary(checked: Checked): readonly Finding[] {
  return claimsOf(checked.brief)
    .filter((claim) => claim.status === 'confirmed' && evidenceAtHand(claim, checked).some(({ stance }) => stance === 'contrary'))
    .map(({ id, statement }) => ({
      rule: 'confirmed-despite-contrary',
      severity: 'incomplete',
      place: { kind: 'entry', id },
      values: { claim: plainWords(statement) },
    }))
}
