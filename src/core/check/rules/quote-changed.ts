import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../places.ts'
import { quotesFaithfully } from '../quotes-faithfully.ts'

/** Words between quotation marks that are not those that were picked. `found` is how they read, `expected` how they were picked. */
export function quoteChanged({ picks, quotations }: Checked): readonly Finding[] {
  const findings: Finding[] = []
  for (const quotation of quotations) {
    const pick = picks.get(quotation.pick)
    if (pick === undefined || quotesFaithfully(quotation.words, pick.words)) continue
    findings.push({
      rule: 'quote-changed',
      severity: 'untrue',
      place: placeOf(quotation),
      values: { found: quotation.words, expected: pick.words },
      fix: { kind: 'restore-words', quotation: quotation.id },
    })
  }
  return findings
}
