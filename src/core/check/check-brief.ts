import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { type Checked, prepare } from './checked.ts'
import type { Finding } from './finding.ts'
import { readingOrder } from './places.ts'
import { actorListedTwice } from './rules/actor-listed-twice.ts'
import { actorNotListed } from './rules/actor-not-listed.ts'
import { confirmedDespiteContrary } from './rules/confirmed-despite-contrary.ts'
import { entryUntitled } from './rules/entry-untitled.ts'
import { confidenceMissing } from './rules/confidence-missing.ts'
import { likelihoodScaleMixed } from './rules/likelihood-scale-mixed.ts'
import { likelihoodWithConfidence } from './rules/likelihood-with-confidence.ts'
import { leftoverComment } from './rules/leftover-comment.ts'
import { locatorWrong } from './rules/locator-wrong.ts'
import { noteEmpty } from './rules/note-empty.ts'
import { oneOrigin } from './rules/one-origin.ts'
import { quotationTyped } from './rules/quotation-typed.ts'
import { titleMissing } from './rules/title-missing.ts'
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
  titleMissing,
  markingMissing,
  leftoverComment,
  sectionEmpty,
  entryUntitled,
  actorListedTwice,
  oneOrigin,
  confirmedDespiteContrary,
  claimWithoutEvidence,
  actorNotListed,
  quoteChanged,
  sourceMissing,
  sourceMoved,
  quotationTyped,
  locatorWrong,
  quotationWithoutNote,
  metadataMissing,
  noteEmpty,
  likelihoodWithConfidence,
  likelihoodScaleMixed,
  confidenceMissing,
]

/** Everything that would be wrong in this brief if it were sent now, in reading order. `articles` holds those that the brief's picks and citations point to; one that is not there counts as missing. */
export function checkBrief(brief: Brief, articles: readonly Article[]): readonly Finding[] {
  const checked = prepare(brief, articles)
  const order = new Map(readingOrder(brief).map((id, position) => [id, position]))
  const position = ({ place }: Finding) => (place.kind === 'brief' ? -1 : (order.get(place.id) ?? -1))
  return rules.flatMap((rule) => rule(checked)).toSorted((one, other) => position(one) - position(other))
}
