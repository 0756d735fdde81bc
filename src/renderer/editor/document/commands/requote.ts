import type { Mark, Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { compareWords } from '#core/picks'

/** Whether a quotation, block or inline, still has just the words that were picked. */
export function quotesExactly(quotation: ProseMirrorNode, words: string): boolean {
  return (
    lettersOf(quotation, 0)
      .map(({ letter }) => letter)
      .join('') === words
  )
}

/** Gives the quotation at `position` other words. Only what differs is replaced, so that notes stay where they are and bold words bold. */
export function requote(transaction: Transaction, position: number, words: string): void {
  const quotation = transaction.doc.nodeAt(position)
  if (quotation === null) return
  const { schema } = quotation.type
  const letters = lettersOf(quotation, position + 1)
  let offset = letters.length
  // From the end, so that places further ahead stay true.
  for (const stretch of compareWords(letters.map(({ letter }) => letter).join(''), words).toReversed()) {
    const length = stretch.kind === 'same' ? stretch.text.length : stretch.before.length
    offset -= length
    if (stretch.kind === 'same') continue
    const replaced = letters.slice(offset, offset + length)
    for (const { position: at } of replaced.toReversed()) transaction.delete(at, at + 1)
    const before = letters[offset - 1]
    const marks = (replaced[0] ?? before)?.marks ?? []
    // Behind the letter before it, so that words put in at a note stay ahead of the note.
    if (stretch.after !== '')
      transaction.insert(before === undefined ? position + 1 : before.position + 1, schema.text(stretch.after, marks))
  }
}

interface Letter {
  readonly letter: string
  readonly position: number
  readonly marks: readonly Mark[]
}

/** Every code unit of the words, without notes, and where it stands if the content begins at `start`. */
function lettersOf(quotation: ProseMirrorNode, start: number): readonly Letter[] {
  const letters: Letter[] = []
  let position = start
  for (const node of quotation.children) {
    if (node.isText) {
      for (const [index, letter] of (node.text ?? '').split('').entries()) {
        letters.push({ letter, position: position + index, marks: node.marks })
      }
    } else if (node.type.name === 'hardBreak') letters.push({ letter: '\n', position, marks: [] })
    position += node.nodeSize
  }
  return letters
}
