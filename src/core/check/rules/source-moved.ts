import { locate } from '#core/picks'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../places.ts'

/** Quoted words that no longer stand in their article where they were picked. Where the same words can still be found the document stays true, but its paragraph number may not. `now` is what stands there instead, if known. */
export function sourceMoved({ articles, picks, quotations }: Checked): readonly Finding[] {
  const findings: Finding[] = []
  for (const quotation of quotations) {
    const pick = picks.get(quotation.pick)
    const article = pick === undefined ? undefined : articles.get(pick.article)
    if (pick === undefined || article === undefined) continue
    const anchor = locate(pick, article)
    if (anchor.kind === 'exact') continue
    findings.push({
      rule: 'source-moved',
      severity: anchor.kind === 'changed' || anchor.kind === 'missing' ? 'untrue' : 'incomplete',
      place: placeOf(quotation),
      values: { verdict: anchor.kind, now: anchor.kind === 'changed' ? anchor.words : '' },
      ...('span' in anchor && { fix: { kind: 'take-new-place', pick: pick.id } }),
    })
  }
  return findings
}
