import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { FoundNode } from '../find-node.ts'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { entryKinds } from './add-entry.ts'
import { gapAtEnd } from './gap-at-end.ts'
import { blockQuotation, type PickToPlace } from './quoted-pick.ts'

export type PickDestination = 'situation' | keyof typeof entryKinds

/** A transaction that places a pick, and the id of what now stands in the brief: the quotation, the inline words, or the new entry around it. */
export interface Placed {
  readonly transaction: Transaction
  readonly id: string
}

/**
 * Puts a pick at the end of the last section of a kind: in the situation as a quotation, elsewhere as evidence in a new entry whose title is still to be written. The caret stays where it is.
 * `title` is for a section that has to be made because the brief has none of that kind.
 */
export function placePick(
  state: EditorState,
  { section, title, ...toPlace }: PickToPlace & { readonly section: PickDestination; readonly title: string },
): Placed {
  const piece = pieceFor(state.schema, section, toPlace)
  const id = String(piece.attrs['id'])
  const last = lastSection(state.doc, section)
  if (last === null) {
    const made = nodeType(state.schema, section).create({ id: newId(), title }, piece)
    return { transaction: state.tr.insert(state.doc.content.size, made), id }
  }
  const gap = gapAtEnd(last)
  return { transaction: state.tr.replaceWith(gap.from, gap.to, piece), id }
}

function pieceFor(schema: Schema, section: PickDestination, toPlace: PickToPlace): ProseMirrorNode {
  if (section === 'situation') return blockQuotation(schema, toPlace, null)
  const quotation = blockQuotation(schema, toPlace, section === 'claims' ? 'supporting' : null)
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
