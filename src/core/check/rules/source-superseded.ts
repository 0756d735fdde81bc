import { type Brief, quotationsOf } from '#core/brief'
import type { PickReview } from '#core/picks'
import type { Finding } from '../finding.ts'
import { placeOf } from '../places.ts'

/**
 * Quoted words that a newer version of their article no longer has. The document stays true, for it cites the older one; but whoever looks the source up will find something else.
 * `reviews` are the picks against the newest version, without those of which the user decided that they go on citing the older one. `now` is what stands there instead, if known.
 */
export function sourceSuperseded(brief: Brief, reviews: readonly PickReview[]): readonly Finding[] {
  const anchors = new Map(reviews.map(({ pick, anchor }) => [pick.id, anchor]))
  return quotationsOf(brief).flatMap((quotation): readonly Finding[] => {
    const anchor = anchors.get(quotation.pick)
    if (anchor?.kind !== 'changed' && anchor?.kind !== 'missing') return []
    const values = { verdict: anchor.kind, now: anchor.kind === 'changed' ? anchor.words : '' }
    return [{ rule: 'source-superseded', severity: 'incomplete', place: placeOf(quotation), values }]
  })
}
