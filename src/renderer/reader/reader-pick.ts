import type { Pick, Span } from '#core/picks'
import type { PickUse } from '#ui/pick-use'

export type ArticlePlace = 'kept' | 'trashed' | 'gone'

/** A pick of the open brief in the article being read. `span` is where its words stand there now; `uses` the places of the brief that quote it, none while it is kept for later. */
export interface ReaderPick {
  readonly pick: Pick
  readonly span: Span
  /** Whether other words stand there now. */
  readonly isChanged: boolean
  readonly uses: readonly PickUse[]
  /** Where its article is; `gone` was deleted for good while it was read. */
  readonly place: ArticlePlace
}

/** What can be asked of a pick from its mark or badge. `show` leads to its place in the brief, `open` to its note and tags. */
export type PickAction = 'show' | 'open' | 'menu' | 'unpick'

/** `at` is the mark or badge: what opens, opens beside it. */
export type OnPick = (action: PickAction, pick: ReaderPick, at: HTMLElement) => void
