import { claimsOf, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** A judgement with a likelihood of which nobody can tell how well founded it is (ICD 203, D.6.e.2: both are to be said). */
export function confidenceMissing({ brief }: Checked): readonly Finding[] {
  return claimsOf(brief)
    .filter(({ likelihood, confidence }) => likelihood !== null && confidence === null)
    .map(({ id, statement }) => ({
      rule: 'confidence-missing',
      severity: 'incomplete',
      place: { kind: 'entry', id },
      values: { claim: plainWords(statement) },
    }))
}
