import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** A brief that does not say who may read it (TLP 2.0). */
export function markingMissing({ brief }: Checked): readonly Finding[] {
  return brief.marking === null
    ? [{ rule: 'marking-missing', severity: 'incomplete', place: { kind: 'brief' }, values: {}, fix: { kind: 'choose-marking' } }]
    : []
}
