import type { CommentThread } from '#core/brief'

/** A thread as the pane lists it. `isGone`: the text it was about is no longer there. */
export interface ListedThread {
  readonly thread: CommentThread
  readonly isGone: boolean
  /** The number of the note whose text it is about; `null` in the text itself. */
  readonly note: number | null
}

/** What can be done with comments. */
export interface CommentActions {
  /** Goes to the text that a thread is about. */
  readonly show: (thread: string) => void
  readonly reply: (thread: string, text: string, author: string) => void
  readonly edit: (thread: string, message: string, text: string) => void
  /** With its only message, the thread goes. */
  readonly remove: (thread: string, message: string) => void
  readonly resolve: (thread: string, isResolved: boolean) => void
}
