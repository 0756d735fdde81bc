import type { Anchor, Pick } from '#core/picks'
import type { PickUse } from '#ui/pick-use'

/** How a pick’s words stand in its article, or why the article cannot be asked. */
export type PickState = Anchor['kind'] | 'gone' | 'trashed'

/** A pick of the open brief, with all that a list says of it. */
export interface ListedPick {
  readonly pick: Pick
  /** The places of the brief that quote it, in reading order; none while it is kept for later. */
  readonly uses: readonly PickUse[]
  /** “Harbour Courier, ¶ 3” */
  readonly source: string
  /** The article’s title. */
  readonly article: string
  /** `null` until the article has been read. */
  readonly state: PickState | null
}
