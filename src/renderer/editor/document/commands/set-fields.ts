import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { ActorEntry, Brief, ClaimEntry, QuestionEntry } from '#core/brief'
import { findNode } from '../find-node.ts'

type Fields<TEntry> = Omit<TEntry, 'kind' | 'id' | 'name' | 'statement' | 'question' | 'content'>
export type EntryFields = Partial<Fields<ActorEntry> & Fields<ClaimEntry> & Fields<QuestionEntry>>
export type TitleFields = Partial<Pick<Brief, 'from' | 'to' | 'date' | 'reference' | 'marking' | 'language'>>

/** Fills fields of an entry. A field that its kind does not have is passed over; `null` when there is no such entry. */
export function setEntryFields(state: EditorState, id: string, fields: EntryFields): Transaction | null {
  const found = findNode(state.doc, id)
  return found === null ? null : withAttributes(state, found.position, fields)
}

/** Fills fields of the title block. */
export function setTitleFields(state: EditorState, fields: TitleFields): Transaction {
  return withAttributes(state, 0, fields)
}

function withAttributes(state: EditorState, position: number, fields: object): Transaction {
  const transaction = state.tr
  const known = state.doc.nodeAt(position)?.attrs ?? {}
  for (const [name, value] of Object.entries(fields)) if (name in known) transaction.setNodeAttribute(position, name, value)
  return transaction
}
