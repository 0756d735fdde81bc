import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { citeItems } from '../schema/citation.ts'
import { gathered } from './gathered.ts'
import { noteNumber } from './note-numbers.ts'

/** One use of a pick. `section` is the section's kind, or `titleBlock`; `place` the id of the quotation or inline words; `note` the number of the note that cites it there, `null` where it has lost its note. */
export interface PlacedPick {
  readonly pick: string
  readonly section: string
  readonly place: string
  readonly note: number | null
}

/** Every quotation of a pick, in reading order. A pick quoted twice is there twice. */
export function picksInDocument(state: EditorState): readonly PlacedPick[] {
  return state.doc.children.flatMap((section) =>
    placesIn(section).map(({ pick, place, note }) => ({
      pick,
      section: section.type.name,
      place,
      note: note === null ? null : noteNumber(state, note),
    })),
  )
}

/** A quotation of a pick: its own id, and that of the note that cites the pick there. */
interface Place {
  readonly pick: string
  readonly place: string
  readonly note: string | null
}

const placesIn = gathered((textblock) => {
  const { pick, id } = textblock.attrs
  const own = typeof pick === 'string' ? [{ pick, place: String(id), note: citingNote(textblock.children, pick) }] : []
  return [...own, ...placesWithin(textblock)]
})

function placesWithin(parent: ProseMirrorNode): readonly Place[] {
  return parent.children.flatMap((node, index) => {
    if (node.isText || node.type.name === 'note') return []
    const { pick, id } = node.attrs
    const own = typeof pick === 'string' ? [{ pick, place: String(id), note: citingNote(parent.children.slice(index + 1), pick) }] : []
    return [...own, ...placesWithin(node)]
  })
}

function citingNote(nodes: readonly ProseMirrorNode[], pick: string): string | null {
  const note = nodes.find((node) => node.type.name === 'note' && cites(node, pick))
  return note === undefined ? null : String(note.attrs['id'])
}

function cites(note: ProseMirrorNode, pick: string): boolean {
  return note.children.some((paragraph) =>
    paragraph.children.some((node) => node.type.name === 'citation' && citeItems(node).some((item) => item.pick === pick)),
  )
}
