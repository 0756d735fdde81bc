import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { noteNumber } from '../plugins/note-numbers.ts'
import { citeItems } from '../schema/citation.ts'

/** One use of a pick. `section` is the section's kind, or `titleBlock`; `place` the id of the quotation or inline words; `note` the number of the note that cites it there, `null` where it has lost its note. */
export interface PlacedPick {
  readonly pick: string
  readonly section: string
  readonly place: string
  readonly note: number | null
}

/** Every quotation of a pick, in reading order. A pick quoted twice is there twice. */
export function picksInDocument(state: EditorState): readonly PlacedPick[] {
  return state.doc.children.flatMap((section) => picksIn(section, section.type.name, state))
}

function picksIn(parent: ProseMirrorNode, section: string, state: EditorState): PlacedPick[] {
  const picks: PlacedPick[] = []
  for (const [index, node] of parent.children.entries()) {
    const pick: unknown = node.attrs['pick']
    if (typeof pick === 'string') {
      const following = node.type.name === 'quotation' ? node.children : parent.children.slice(index + 1)
      picks.push({ pick, section, place: String(node.attrs['id']), note: citingNote(following, pick, state) })
    }
    if (node.type.name !== 'note') picks.push(...picksIn(node, section, state))
  }
  return picks
}

function citingNote(nodes: readonly ProseMirrorNode[], pick: string, state: EditorState): number | null {
  const note = nodes.find((node) => node.type.name === 'note' && cites(node, pick))
  return note === undefined ? null : noteNumber(state, String(note.attrs['id']))
}

function cites(note: ProseMirrorNode, pick: string): boolean {
  return note.children.some((paragraph) =>
    paragraph.children.some((node) => node.type.name === 'citation' && citeItems(node).some((item) => item.pick === pick)),
  )
}
