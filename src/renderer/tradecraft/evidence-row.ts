import type { Evidence } from '#core/brief'
import type { PickId } from '#core/picks'

/** A piece of a claim’s evidence as it is listed. */
export interface EvidenceRow {
  /** Unlike that of any other row. */
  readonly key: string
  readonly kind: Evidence['kind']
  /** As `Evidence.id`. */
  readonly id: string
  readonly pick: PickId | null
  readonly stance: 'supporting' | 'contrary'
  /** The picked words, or the title of the source that is cited. */
  readonly words: string
  /** “Harbour Courier, ¶ 3” */
  readonly source: string
  /** Where it stands, in words. */
  readonly place: string
}

/** An outlet and how the brief judges it. `articles` counts those of it that the brief quotes or cites. */
export interface RatedOutlet {
  readonly outlet: string
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | null
  readonly articles: number
}

/** Something that an actor claimed, or that their entry quotes: `place` is the claim’s or the quotation’s id. */
export interface SaidRow {
  readonly place: string
  readonly words: string
}

/** Something to link: a pick, or a claim. `stance` where it is evidence already. */
export interface LinkChoice {
  readonly id: string
  readonly words: string
  /** What stands beneath: a source, a claimant. */
  readonly line: string
  readonly stance: 'supporting' | 'contrary' | null
}

/** What can be done with the evidence of the claim that is open. */
export interface EvidenceActions {
  readonly show: (row: EvidenceRow) => void
  readonly turn: (row: EvidenceRow) => void
  readonly unlink: (row: EvidenceRow) => void
  readonly link: () => void
  readonly rate: OnRate
}

export type OnRate = (outlet: string, reliability: RatedOutlet['reliability']) => void
