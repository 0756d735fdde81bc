import type { Article, ArticleId } from '#core/article'
import type { Span } from '#core/picks'
import type { ArticleVersion, MetadataPatch } from '#ipc/library-types'
import type { Destination } from '#ui/section-mark'
import type { FindRequest } from './find/use-find.ts'
import type { ArticlePlace, OnPick, ReaderPick } from './reader-pick.ts'

/** Where the article stands in the list it was chosen from. `position` counts from 1; `null` ids at the list’s ends. */
export interface Neighbours {
  readonly previous: ArticleId | null
  readonly next: ArticleId | null
  readonly position: number
  readonly total: number
}

export interface ReaderPaneProps {
  readonly article: Article | null
  /** An article was chosen and is on its way. */
  readonly isLoading: boolean
  /** The paragraph under the cursor, from 0. */
  readonly current: number
  readonly onCurrent: (index: number) => void
  /** Where reading stands: the current paragraph, or the first on the screen when that is scrolled away. */
  readonly onPlace: (article: ArticleId, paragraph: number) => void
  /** The open brief’s picks from this article. */
  readonly picks: readonly ReaderPick[]
  readonly onSend: (spans: readonly Span[], destination: Destination) => void
  readonly onSendToCaret: (spans: readonly Span[]) => void
  /** Keeps passages for later, without a place in the brief. */
  readonly onKeep: (spans: readonly Span[]) => void
  readonly onPick: OnPick
  /** Sets these fields and leaves the others as they are by then. */
  readonly onMetadata: (patch: MetadataPatch) => void
  readonly onImport: () => void
  readonly onReceipt: () => void
  /** Shows the file as it came, in the system’s own program. */
  readonly onOriginal: () => void
  /** Shows the versions of the article, and a correction of its text; `null` where there is none. */
  readonly onVersions: (() => void) | null
  readonly onCorrect: (() => void) | null
  /** `null` where the article is not in the list. */
  readonly neighbours: Neighbours | null
  readonly onStep: (direction: 'previous' | 'next') => void
  readonly onOpen: (article: ArticleId) => void
  /** All versions of this article, the oldest first, itself among them. */
  readonly versions: readonly ArticleVersion[]
  readonly place: ArticlePlace
  /** Brings an article back from the trash. */
  readonly onRestore: (article: ArticleId) => void
  readonly size: ReaderSize
  /** Set when another part of the window asks the reader to take the keyboard. */
  readonly focusRequest: number
  /** Whether the user writes somewhere else by now. */
  readonly hasMovedOn: () => boolean
  /** The same for the details of an article, to be filled in. */
  readonly detailsRequest: DetailsRequest
  /** The same for words to be looked for. */
  readonly findRequest: FindRequest
}

/** A wish from outside to fill in the details of one article. `number` goes up with each. */
export interface DetailsRequest {
  readonly number: number
  readonly of: ArticleId | null
}

/** How large the text is, in per cent, and how to change it. */
export interface ReaderSize {
  readonly percent: number
  readonly larger: () => void
  readonly smaller: () => void
  readonly reset: () => void
}
