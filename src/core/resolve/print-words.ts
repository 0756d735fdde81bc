import type { ClaimEntry, ClaimStatus, Likelihood, Reliability } from '#core/brief'
import type { CitationWords } from '#core/citations'
import type { Printable } from '#core/printable'

/** Every word that the app, not the author, puts into a document, in the brief's language. */
export interface PrintWords {
  readonly from: string
  readonly to: string
  readonly date: string
  readonly reference: string
  readonly alsoKnownAs: string
  readonly claimant: string
  readonly status: string
  readonly likelihood: string
  readonly confidence: string
  readonly reliability: string
  readonly credibility: string
  readonly why: string
  readonly answeredBy: string
  readonly due: string
  readonly contrary: string
  readonly statuses: Readonly<Record<ClaimStatus, string>>
  readonly reliabilities: Readonly<Record<Reliability, string>>
  /** The terms of both scales without their per cent, which are added. */
  readonly likelihoods: Readonly<Record<Likelihood, string>>
  readonly confidences: Readonly<Record<NonNullable<ClaimEntry['confidence']>, string>>
  readonly citations: CitationWords
  readonly document: Printable['words']
}
