import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { findNode, type FoundNode } from '../find-node.ts'
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
  const last = lastSection(state.doc, section)
  if (last !== null) return placeAtEnd(state, toPlace, last)
  const { piece, note } = pieceFor(state.schema, section, toPlace)
  const made = nodeType(state.schema, section).create({ id: newId(), title }, piece)
  return { transaction: state.tr.insert(state.doc.content.size, made), id: String(piece.attrs['id']), note }
}

/** The same for one section, whatever its kind: in free text as a quotation. `null` when there is no such section. */
export function placePickInSection(state: EditorState, toPlace: PickToPlace, id: string): Placed | null {
  const found = findNode(state.doc, id)
  return found?.node.type.spec.group === 'section' ? placeAtEnd(state, toPlace, found) : null
}

function placeAtEnd(state: EditorState, toPlace: PickToPlace, section: FoundNode): Placed {
  const { piece, note } = pieceFor(state.schema, section.node.type.name, toPlace)
  const id = String(piece.attrs['id'])
  const gap = gapAtEnd(section)
  const transaction = state.tr.replaceWith(gap.from, gap.to, piece)
  // A caret that waited in the empty paragraph would otherwise land in the next section.
  const wasInGap = state.selection.from > gap.from && state.selection.to < gap.to
  if (wasInGap) transaction.setSelection(Selection.near(transaction.doc.resolve(gap.from + piece.nodeSize), -1))
  return { transaction, id, note }
}

/** A quotation, or the entry that a section of this kind holds it in. */
function pieceFor(schema: Schema, section: string, toPlace: PickToPlace): { readonly piece: ProseMirrorNode; readonly note: string } {
  const { quotation, note } = blockQuotation(schema, toPlace, section === 'claims' ? 'supporting' : null)
  const entry = Object.entries(entryKinds).find(([kind]) => kind === section)?.[1]
  if (entry === undefined) return { piece: quotation, note }
  return { piece: nodeType(schema, entry).create({ id: newId() }, [nodeType(schema, 'entryTitle').create(), quotation]), note }
}

function lastSection(document: ProseMirrorNode, kind: PickDestination): FoundNode | null {
  let position = document.content.size
  for (const node of document.children.toReversed()) {
    position -= node.nodeSize
    if (node.type.name === kind) return { node, position }
  }
  return null
}
