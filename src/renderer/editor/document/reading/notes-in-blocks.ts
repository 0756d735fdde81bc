import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { gathered, hasOnlyText } from './gathered.ts'

/** A note in the document: `position` is where its node begins. */
export interface NumberedNote {
  readonly id: string
  readonly number: number
  readonly position: number
}

/** A note in its text block: `offset` counts from where the block begins. */
interface NoteInBlock {
  readonly id: string
  readonly offset: number
  readonly node: ProseMirrorNode
}

const none: readonly NoteInBlock[] = []

/** The notes in a part of the document, in reading order. */
export const notesIn = gathered((textblock): readonly NoteInBlock[] => {
  if (hasOnlyText(textblock)) return none
  const found: NoteInBlock[] = []
  textblock.descendants((node, offset) => {
    if (node.type.name !== 'note') return true
    found.push({ id: String(node.attrs['id']), offset: offset + 1, node })
    return false
  })
  return found
})

const numbered = new WeakMap<ProseMirrorNode, ReadonlyMap<string, number>>()

/** The number of every note by its id, in reading order from 1. */
export function numbersById(document: ProseMirrorNode): ReadonlyMap<string, number> {
  const known = numbered.get(document)
  if (known !== undefined) return known
  const numbers = new Map(notesIn(document).map(({ id }, index) => [id, index + 1]))
  numbered.set(document, numbers)
  return numbers
}

/** Every note with its number and place, in reading order. */
export function numberedNotes(document: ProseMirrorNode): readonly NumberedNote[] {
  const notes: NumberedNote[] = []
  document.descendants((block, position) => {
    if (!block.isTextblock) return true
    for (const { id, offset } of notesIn(block)) notes.push({ id, number: notes.length + 1, position: position + offset })
    return false
  })
  return notes
}

/** A number below which every note is what it was; `null` where all are. Parts that are the same in both are not looked into. */
export function firstRenumbered(before: ProseMirrorNode, after: ProseMirrorNode): number | null {
  let number = 1
  for (const [index, part] of after.children.entries()) {
    const old = before.maybeChild(index)
    if (old !== part) {
      const [were, are] = [old === null ? [] : notesIn(old), notesIn(part)]
      const same = are.findIndex(({ id }, at) => were[at]?.id !== id)
      if (same >= 0) return number + same
      if (were.length > are.length) return number + are.length
    }
    number += notesIn(part).length
  }
  return null
}
