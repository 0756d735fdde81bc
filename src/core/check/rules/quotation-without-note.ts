import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { citedIn, placeOf } from '../places.ts'

/** Quoted words without a note that cites the article they come from: in a block quotation anywhere, after quoted words at once or after punctuation. */
export function quotationWithoutNote({ picks, quotations }: Checked): readonly Finding[] {
  return quotations
    .filter(({ pick, notes }) => {
      const article = picks.get(pick)?.article
      return article !== undefined && !notes.flatMap(citedIn).some((item) => item.article === article)
    })
    .map((quotation) => ({
      rule: 'quotation-without-note',
      severity: 'incomplete',
      place: placeOf(quotation),
      values: { words: quotation.words },
      fix: { kind: 'add-note', quotation: quotation.id },
    }))
}
