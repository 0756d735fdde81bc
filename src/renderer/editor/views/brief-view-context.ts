import type { Anchor, Pick, PickId } from '#core/picks'

/** What node views need to know of the world outside the document, and what they ask of it. */
export interface BriefViewContext {
  /** A pick, what to call its source (“Harbour Courier, ¶ 3”), and whether its words are found in the article as kept; `anchor` is `null` while the article is not at hand, `isGone` where the library has it no more. `null` when the pick is not known. */
  readonly source: (
    id: PickId,
  ) => { readonly pick: Pick; readonly label: string; readonly anchor: Anchor['kind'] | null; readonly isGone: boolean } | null
  /** Calls the listener when what `source` answers has changed; the answer stops that. */
  readonly onSourcesChange: (listener: () => void) => () => void
  readonly onShowSource: (id: PickId) => void
  readonly onOpenNote: (id: string) => void
}
