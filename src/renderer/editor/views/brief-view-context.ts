import type { CollapsedParts } from './collapsed-parts.ts'
import type { Anchor, Pick, PickId } from '#core/picks'
import type { EntryModel } from './entry-model.ts'

/** What node views need to know of the world outside the document, and what they ask of it. */
export interface BriefViewContext {
  /** A pick, what to call its source (“Harbour Courier, ¶ 3”), and whether its words are found in the article as kept; `anchor` is `null` while the article is not at hand, `isGone` where the library has it no more, `isTrashed` where it is in the trash. `null` when the pick is not known. */
  readonly source: (id: PickId) => {
    readonly pick: Pick
    readonly label: string
    readonly anchor: Anchor['kind'] | null
    readonly isGone: boolean
    readonly isTrashed: boolean
  } | null
  /** Calls the listener when what `source` answers has changed; the answer stops that. */
  readonly onSourcesChange: (listener: () => void) => () => void
  readonly onShowSource: (id: PickId) => void
  /** Brings the article of a pick back from the trash. */
  readonly onRestoreSource: (id: PickId) => void
  /** What the rest of the brief says of its entries. */
  readonly entries: EntryModel
  /** Calls the listener when what `entries` answers has changed; the answer stops that. */
  readonly onEntriesChange: (listener: () => void) => () => void
  readonly onOpenNote: (id: string) => void
  /** Opens a note to write in it. */
  readonly onEditNote: (id: string) => void
  readonly collapsed: CollapsedParts
}
