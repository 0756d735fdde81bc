import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
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
  const letters = lettersOf(quotation, position + 1)
  let offset = letters.length
  const stretches = compareWords(letters.map(({ letter }) => letter).join(''), words)
  // From the end, so that places further ahead stay true.
  for (const stretch of stretches.toReversed()) {
    const length = stretch.kind === 'same' ? stretch.text.length : stretch.before.length
    offset -= length
    if (stretch.kind === 'same') continue
    const place = letters[offset]?.position ?? (letters.at(-1)?.position ?? position) + 1
    for (const { position: at } of letters.slice(offset, offset + length).toReversed()) transaction.delete(at, at + 1)
    if (stretch.after !== '')
      transaction.insertText(stretch.after, length === 0 && offset > 0 ? (letters[offset - 1]?.position ?? 0) + 1 : place)
  }
}

interface Letter {
  readonly letter: string
  readonly position: number
}

/** Every code unit of the words, without notes, and where it stands if the content begins at `start`. */
function lettersOf(quotation: ProseMirrorNode, start: number): readonly Letter[] {
  const letters: Letter[] = []
  let position = start
  for (const node of quotation.children) {
    if (node.isText) {
      for (const [index, letter] of (node.text ?? '').split('').entries()) letters.push({ letter, position: position + index })
    } else if (node.type.name === 'hardBreak') letters.push({ letter: '\n', position })
    position += node.nodeSize
  }
  return letters
}
