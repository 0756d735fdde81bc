import type { Checked } from '../checked.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import { citedIn, placeOf } from '../places.ts'

/** Words or a citation whose article is not there, or words whose pick the brief has lost. A note is not blamed again for the quotation it belongs to. */
export function sourceMissing({ articles, picks, quotations, notes }: Checked): readonly Finding[] {
  const findings: Finding[] = []
  const blamed = new Set<string>()
  for (const quotation of quotations) {
    const article = picks.get(quotation.pick)?.article
    if (article !== undefined && articles.has(article)) continue
    blamed.add(quotation.pick)
    findings.push(missing(placeOf(quotation), article ?? ''))
  }
  for (const { note } of notes) {
    for (const { article, pick } of citedIn(note)) {
      if (articles.has(article) || (pick !== null && blamed.has(pick))) continue
      findings.push(missing({ kind: 'note', id: note.id }, article))
    }
  }
  return findings
}

/** `article` is its id: of an article that is gone nothing else is known. Empty when even the pick is gone. */
function missing(place: FindingPlace, article: string): Finding {
  return { rule: 'source-missing', severity: 'untrue', place, values: { article } }
}
