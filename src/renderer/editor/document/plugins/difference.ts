import type { Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/** What one of two documents has where they differ. `to` is a position of that document. */
interface Piece {
  readonly to: number
  readonly content: Slice
}

/** Where two documents part, and what each of them has there. Keeps nothing else of them. */
export interface Difference {
  readonly from: number
  readonly before: Piece
  readonly after: Piece
}

/** `null` where they are alike. Passes over what both have as the same nodes, so that it costs as much as what has changed. */
export function differenceBetween(before: ProseMirrorNode, after: ProseMirrorNode): Difference | null {
  const from = before.content.findDiffStart(after.content)
  const ends = before.content.findDiffEnd(after.content)
  if (from === null || ends === null) return null
  // What stands twice is alike from both ends.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b))
  const piece = (document: ProseMirrorNode, to: number): Piece => ({ to, content: document.slice(from, to) })
  return { from, before: piece(before, ends.a + overlap), after: piece(after, ends.b + overlap) }
}

/** Makes the difference in a document; `false`, and nothing done, where it has something else there than the one before had. */
export function makeDifference(transaction: Transaction, { from, before, after }: Difference): boolean {
  const { doc } = transaction
  if (before.to > doc.content.size || !doc.slice(from, before.to).eq(before.content)) return false
  return transaction.maybeStep(new ReplaceStep(from, before.to, after.content)).failed === null
}

/** The way back. */
export function turned({ from, before, after }: Difference): Difference {
  return { from, before: after, after: before }
}
