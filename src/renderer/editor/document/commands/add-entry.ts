import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EntryKind, SectionKind } from '#core/brief'
import { findNode } from '../find-node.ts'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { type Gap, gapAtEnd } from './gap-at-end.ts'

/** What entries each kind of section holds. */
export const entryKinds = {
  actors: 'actor',
  claims: 'claim',
  openQuestions: 'question',
} as const satisfies Partial<Record<SectionKind, EntryKind>>

/** Adds an empty entry after the one with the caret, or at the section's end, and puts the caret on its title. `null` where a section has no entries. */
export function addEntry(state: EditorState, sectionId: string): Transaction | null {
  const found = findNode(state.doc, sectionId)
  const kind = Object.entries(entryKinds).find(([section]) => section === found?.node.type.name)?.[1]
  if (found === null || kind === undefined) return null
  const title = nodeType(state.schema, 'entryTitle').create()
  const entry = nodeType(state.schema, kind).create({ id: newId() }, title)
  const gap = afterCurrent(state.selection.$from, sectionId) ?? gapAtEnd(found)
  const transaction = state.tr.replaceWith(gap.from, gap.to, entry)
  return transaction.setSelection(TextSelection.create(transaction.doc, gap.from + 2))
}

function afterCurrent($caret: ResolvedPos, sectionId: string): Gap | null {
  for (let depth = $caret.depth; depth > 1; depth -= 1) {
    if ($caret.node(depth).type.spec.group === 'entry' && $caret.node(depth - 1).attrs['id'] === sectionId) {
      return { from: $caret.after(depth), to: $caret.after(depth) }
    }
  }
  return null
}
