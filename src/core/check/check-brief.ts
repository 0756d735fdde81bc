import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { type Checked, prepare } from './checked.ts'
import type { Finding } from './finding.ts'
import { readingOrder } from './places.ts'
import { claimWithoutEvidence } from './rules/claim-without-evidence.ts'
import { markingMissing } from './rules/marking-missing.ts'
import { metadataMissing } from './rules/metadata-missing.ts'
import { quotationWithoutNote } from './rules/quotation-without-note.ts'
import { quoteChanged } from './rules/quote-changed.ts'
import { sectionEmpty } from './rules/section-empty.ts'
import { sourceMissing } from './rules/source-missing.ts'
import { sourceMoved } from './rules/source-moved.ts'

/** In the order in which findings at one place are shown: what is untrue before what is incomplete. */
const rules: readonly ((checked: Checked) => readonly Finding[])[] = [
  markingMissing,
  sectionEmpty,
  claimWithoutEvidence,
  quoteChanged,
  sourceMissing,
  sourceMoved,
  quotationWithoutNote,
  metadataMissing,
]

/** Everything that would be wrong in this brief if it were sent now, in reading order. `articles` holds those that the brief's picks and citations point to; one that is not there counts as missing. */
export function checkBrief(brief: Brief, articles: readonly Article[]): readonly Finding[] {
  const checked = prepare(brief, articles)
  const order = new Map(readingOrder(brief).map((id, position) => [id, position]))
  const position = ({ place }: Finding) => (place.kind === 'brief' ? -1 : (order.get(place.id) ?? -1))
  return rules.flatMap((rule) => rule(checked)).toSorted((one, other) => position(one) - position(other))
}
