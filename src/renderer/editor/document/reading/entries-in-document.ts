import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import * as v from 'valibot'
import { type ClaimEntry, claimEntrySchema } from '#core/brief'
import { entryFromNode } from '../conversion/document-to-brief.ts'

// Nodes never change, and of hundreds of entries a keystroke changes one.
const claims = new WeakMap<ProseMirrorNode, ClaimEntry>()
const quotations = new WeakMap<ProseMirrorNode, readonly QuotedWords[]>()

/** A quotation of an entry: `place` is its id, `words` how it reads now. */
export interface QuotedWords {
  readonly place: string
  readonly words: string
}

/** Every claim, in reading order, as a brief holds it. One that has not changed is the same value. */
export function claimsInDocument(document: ProseMirrorNode): readonly ClaimEntry[] {
  return entriesOf(document, 'claim').map((node) => {
    const known = claims.get(node)
    if (known !== undefined) return known
    const claim = v.parse(claimEntrySchema, entryFromNode(node, 'statement'))
    claims.set(node, claim)
    return claim
  })
}

/** What each actor’s entry quotes, by the id of the entry, in reading order. */
export function quotedByActors(document: ProseMirrorNode): ReadonlyMap<string, readonly QuotedWords[]> {
  return new Map(entriesOf(document, 'actor').map((node) => [String(node.attrs['id']), quotedIn(node)]))
}

/** The entry that the caret is in; `null` outside of one. */
export function entryAtCaret({ selection: { $from } }: EditorState): { readonly kind: string; readonly id: string } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type, attrs } = $from.node(depth)
    if (type.spec.group === 'entry') return { kind: type.name, id: String(attrs['id']) }
  }
  return null
}

/** The pick of the quotation, block or inline, that the caret is in; `null` outside of one. */
export function pickAtCaret({ selection: { $from } }: EditorState): string | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const pick: unknown = $from.node(depth).attrs['pick']
    if (typeof pick === 'string') return pick
  }
  return null
}

function entriesOf(document: ProseMirrorNode, kind: 'claim' | 'actor'): readonly ProseMirrorNode[] {
  return document.children.flatMap((section) => section.children.filter(({ type }) => type.name === kind))
}

function quotedIn(entry: ProseMirrorNode): readonly QuotedWords[] {
  const known = quotations.get(entry)
  if (known !== undefined) return known
  const found: QuotedWords[] = []
  entry.descendants((node) => {
    if (node.type.name === 'note') return false
    if (node.type.name === 'quotation' || node.type.name === 'quotedWords')
      found.push({ place: String(node.attrs['id']), words: wordsOf(node) })
    return true
  })
  quotations.set(entry, found)
  return found
}

function wordsOf(node: ProseMirrorNode): string {
  return node.children.map((child) => (child.type.name === 'note' ? '' : child.isText ? (child.text ?? '') : wordsOf(child))).join('')
}
