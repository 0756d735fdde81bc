import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Fix } from '#core/check'
import { findNode } from '../find-node.ts'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { changesFrame } from '../plugins/keep-sections.ts'
import { citeItems } from '../schema/citation.ts'
import { gapAtEnd } from './gap-at-end.ts'
import { noteCiting, type PickToPlace } from './quoted-pick.ts'
import { removeNode } from './remove-node.ts'
import { requote } from './requote.ts'

/** What a finding’s fix does to the text; `null` where its place is gone, and for a fix that is none of the text’s. `source` is a pick with its article, as the window has them. */
export function applyFix(state: EditorState, fix: Fix, source: (pick: string) => PickToPlace | null): Transaction | null {
  switch (fix.kind) {
    case 'restore-words':
      return restoreWords(state, fix.quotation, source)
    case 'add-note':
      return addNote(state, fix.quotation, source)
    case 'set-locator':
      return setLocator(state, fix)
    case 'add-actor':
      return addActor(state, fix)
    case 'remove-note':
      return removeNode(state, fix.note)
    case 'remove-section':
      return removeSection(state, fix.section)
    case 'open-details':
    case 'show-entry':
    case 'choose-marking':
    case 'take-new-place':
    case 'restore-article':
      return null
  }
}

type Source = (pick: string) => PickToPlace | null

function restoreWords(state: EditorState, id: string, source: Source): Transaction | null {
  const found = findNode(state.doc, id)
  const known = found === null ? null : source(String(found.node.attrs['pick']))
  if (found === null || known === null) return null
  const transaction = state.tr
  requote(transaction, found.position, known.pick.words)
  return transaction
}

/** At the end of a block quotation; behind quoted words and the punctuation that follows them (Chicago Manual of Style, 17th ed., 14.26). */
function addNote(state: EditorState, id: string, source: Source): Transaction | null {
  const found = findNode(state.doc, id)
  const known = found === null ? null : source(String(found.node.attrs['pick']))
  if (found === null || known === null) return null
  const end = found.position + found.node.nodeSize
  const punctuation = /^[.,;:!?)\]]+/u.exec(state.doc.resolve(end).nodeAfter?.text ?? '')?.[0].length ?? 0
  const place = found.node.type.name === 'quotation' ? end - 1 : end + punctuation
  return state.tr.insert(place, noteCiting(state.schema, newId(), known))
}

function setLocator(state: EditorState, { citation, index, value }: Extract<Fix, { kind: 'set-locator' }>): Transaction | null {
  const found = findNode(state.doc, citation)
  if (found?.node.type.name !== 'citation') return null
  const items = citeItems(found.node).map((item, at) =>
    at === index && item.locator !== null ? { ...item, locator: { ...item.locator, value } } : item,
  )
  return state.tr.setNodeAttribute(found.position, 'items', items)
}

/** At the end of the last section of actors; the claim is linked to the new entry. */
function addActor(state: EditorState, { claim, name }: Extract<Fix, { kind: 'add-actor' }>): Transaction | null {
  const section = state.doc.children.findLast((child) => child.type.name === 'actors')
  const found = section === undefined ? null : findNode(state.doc, String(section.attrs['id']))
  if (found === null) return null
  const id = newId()
  const title = nodeType(state.schema, 'entryTitle').create(null, state.schema.text(name))
  const gap = gapAtEnd(found)
  const transaction = state.tr.replaceWith(gap.from, gap.to, nodeType(state.schema, 'actor').create({ id }, title))
  const linked = findNode(transaction.doc, claim)
  return linked === null ? transaction : transaction.setNodeAttribute(linked.position, 'claimantActor', id)
}

/** Never the last one. */
function removeSection(state: EditorState, id: string): Transaction | null {
  const found = findNode(state.doc, id)
  if (found === null || state.doc.childCount <= 2) return null
  return state.tr.delete(found.position, found.position + found.node.nodeSize).setMeta(changesFrame, true)
}
