import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import type { FoundNode } from '../find-node.ts'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { entryKinds } from './add-entry.ts'
import { gapAtEnd } from './gap-at-end.ts'
import { blockQuotation, type PickToPlace } from './quoted-pick.ts'

export type PickDestination = 'situation' | keyof typeof entryKinds

/** A transaction that places a pick, the id of what now stands in the brief (the quotation, the inline words, or the new entry around it), and the id of its note. */
export interface Placed {
  readonly transaction: Transaction
  readonly id: string
  readonly note: string
}

/**
 * Puts a pick at the end of the last section of a kind: in the situation as a quotation, elsewhere as evidence in a new entry whose title is still to be written. The caret stays where it is.
 * `title` is for a section that has to be made because the brief has none of that kind.
 */
export function placePick(
  state: EditorState,
  { section, title, ...toPlace }: PickToPlace & { readonly section: PickDestination; readonly title: string },
): Placed {
  const { quotation, note } = blockQuotation(state.schema, toPlace, section === 'claims' ? 'supporting' : null)
  const piece = section === 'situation' ? quotation : entryAround(state.schema, section, quotation)
  const id = String(piece.attrs['id'])
  const last = lastSection(state.doc, section)
  if (last === null) {
    const made = nodeType(state.schema, section).create({ id: newId(), title }, piece)
    return { transaction: state.tr.insert(state.doc.content.size, made), id, note }
  }
  const gap = gapAtEnd(last)
  const transaction = state.tr.replaceWith(gap.from, gap.to, piece)
  // A caret that waited in the empty paragraph would otherwise land in the next section.
  const wasInGap = state.selection.from > gap.from && state.selection.to < gap.to
  if (wasInGap) transaction.setSelection(Selection.near(transaction.doc.resolve(gap.from + piece.nodeSize), -1))
  return { transaction, id, note }
}

function entryAround(schema: Schema, section: keyof typeof entryKinds, quotation: ProseMirrorNode): ProseMirrorNode {
  return nodeType(schema, entryKinds[section]).create({ id: newId() }, [nodeType(schema, 'entryTitle').create(), quotation])
}

function lastSection(document: ProseMirrorNode, kind: PickDestination): FoundNode | null {
  let position = document.content.size
  for (const node of document.children.toReversed()) {
    position -= node.nodeSize
    if (node.type.name === kind) return { node, position }
  }
  return null
}
