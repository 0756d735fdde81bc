import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import * as v from 'valibot'
import { type CiteItem, type Note, noteSchema } from '#core/brief'
import { inlineFromNodes } from '../conversion/inline-from-nodes.ts'
import { citeItems } from '../schema/citation.ts'
import { notesIn } from './notes-in-blocks.ts'

/** A note of the document as it now stands; a note that has not changed keeps its node. */
export interface NoteNode {
  readonly id: string
  readonly node: ProseMirrorNode
}

/** Every note’s node, in reading order. */
export function noteNodes({ doc }: EditorState): readonly NoteNode[] {
  return notesIn(doc)
}

/** A note as a brief holds it. */
export function noteOfNode(node: ProseMirrorNode): Note {
  const [note] = inlineFromNodes([node])
  return v.parse(noteSchema, note)
}

/** A citation within a note: `offset` counts from the note’s content. */
export interface NoteCitation {
  readonly id: string
  readonly offset: number
  readonly items: readonly CiteItem[]
}

// Nodes never change, and of two thousand notes a keystroke changes one at most.
const known = new WeakMap<ProseMirrorNode, readonly NoteCitation[]>()

/** The citations of a note, as they are read. */
export function citationsIn(note: ProseMirrorNode): readonly NoteCitation[] {
  const before = known.get(note)
  if (before !== undefined) return before
  const found: NoteCitation[] = []
  note.descendants((child, offset) => {
    if (child.type.name === 'citation') found.push({ id: String(child.attrs['id']), offset, items: citeItems(child) })
  })
  known.set(note, found)
  return found
}
