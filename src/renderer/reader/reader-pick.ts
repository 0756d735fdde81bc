import type { Pick } from '#core/picks'
import type { Destination } from '#ui/section-mark'

/** A pick of the open brief, with where it went. `place` is the id of its quotation in the brief; `note` the number of its note, where it has one. */
export interface ReaderPick {
  readonly pick: Pick
  readonly section: Destination
  readonly place: string
  readonly note: number | null
}
