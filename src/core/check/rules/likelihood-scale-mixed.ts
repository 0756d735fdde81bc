import { claimsOf, likelihoods, plainWords, scaleOf } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** A claim whose likelihood is of the scale that the brief does not use: the same word covers another range there. `term` is the one it has. */
export function likelihoodScaleMixed({ brief }: Checked): readonly Finding[] {
  return claimsOf(brief).flatMap(({ id, statement, likelihood }): readonly Finding[] => {
    const scale = likelihoods.find(({ term }) => term === likelihood)?.scale ?? null
    if (likelihood === null || scale === null || scale === scaleOf(brief)) return []
    const values = { claim: plainWords(statement), term: likelihood, scale }
    return [{ rule: 'likelihood-scale-mixed', severity: 'untrue', place: { kind: 'entry', id }, values }]
  })
}
