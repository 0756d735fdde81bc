import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { SectionKind } from '#core/brief'
import { emptyParagraph } from '../empty-blocks.ts'
import { findNode } from '../find-node.ts'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { changesFrame } from '../plugins/keep-sections.ts'

/** The section that the caret is in; `null` in the title block. */
export function sectionAtCaret({ selection: { $head } }: EditorState): string | null {
  const section = $head.depth === 0 ? null : $head.node(1)
  return section?.type.spec.group === 'section' ? String(section.attrs['id']) : null
}

/** Adds an empty section after the one with the caret, or as the first where the caret is in the title block, and puts the caret in it. */
export function addSection(state: EditorState, { kind, title }: { readonly kind: SectionKind; readonly title: string }): Transaction {
  const section = nodeType(state.schema, kind).create({ id: newId(), title }, emptyParagraph(state.schema))
  const { $head } = state.selection
  const position = $head.depth === 0 ? state.doc.content.size : $head.after(1)
  const transaction = state.tr.insert(position, section)
  return transaction.setSelection(TextSelection.create(transaction.doc, position + 2))
}

/** Takes a section away with all that is in it; its picks stay the brief's. `null` for the last one: there is always somewhere to write. */
export function removeSection(state: EditorState, id: string): Transaction | null {
  const found = findNode(state.doc, id)
  if (found?.node.type.spec.group !== 'section' || state.doc.childCount < 3) return null
  return state.tr.delete(found.position, found.position + found.node.nodeSize).setMeta(changesFrame, true)
}
