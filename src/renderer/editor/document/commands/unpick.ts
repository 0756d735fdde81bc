import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { PickId } from '#core/picks'
import { emptyParagraph, isEmptyParagraph } from '../empty-blocks.ts'
import type { FoundNode } from '../find-node.ts'
import { citeItems } from '../schema/citation.ts'
import { linkedTo, withoutPick } from './evidence.ts'

/**
 * Takes every quotation of a pick out of the text, with the note that was made for it, an entry that held nothing else, and its links to claims. The pick itself goes with `removePick`, in the same step of undo.
 * A note that says or cites anything more stays and cites the article without the pick, as all other citations of it do: nothing else vanishes. `null` where the text does not refer to the pick.
 */
export function unpick(state: EditorState, pick: PickId): Transaction | null {
  const transaction = state.tr
  for (const { node, position } of citationsOf(state.doc, pick).toReversed()) {
    transaction.setNodeAttribute(
      position,
      'items',
      citeItems(node).map((item) => (item.pick === pick ? { ...item, pick: null } : item)),
    )
  }
  for (const { node, position } of linkedClaims(state.doc, pick)) {
    const links = withoutPick(linkedTo(node.attrs['evidence']), pick)
    transaction.setNodeAttribute(position, 'evidence', links.length === 0 ? null : links)
  }
  for (const { from, to } of stretches(state.doc, pick).toReversed()) remove(transaction, from, to)
  return transaction.docChanged ? transaction : null
}

function citationsOf(document: ProseMirrorNode, pick: PickId): readonly FoundNode[] {
  const found: FoundNode[] = []
  document.descendants((node, position) => {
    if (node.type.name === 'citation' && citeItems(node).some((item) => item.pick === pick)) found.push({ node, position })
  })
  return found
}

function linkedClaims(document: ProseMirrorNode, pick: PickId): readonly FoundNode[] {
  const found: FoundNode[] = []
  document.descendants((node, position) => {
    if (node.type.name === 'claim' && linkedTo(node.attrs['evidence']).some((link) => link.pick === pick)) found.push({ node, position })
    return !node.isTextblock
  })
  return found
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** What goes, in reading order. Quotations do not overlap, and a note belongs to one of them. */
function stretches(document: ProseMirrorNode, pick: PickId): readonly Stretch[] {
  const found: Stretch[] = []
  document.descendants((node, position, parent, index) => {
    if (node.attrs['pick'] !== pick || parent === null) return true
    if (node.type.name === 'quotation') found.push(around(node, position, parent))
    else found.push({ from: position, to: position + node.nodeSize }, ...noteBehind(parent, { index, end: position + node.nodeSize, pick }))
    return false
  })
  return found
}

/** A block quotation, or the whole entry where that was made for it. */
function around(quotation: ProseMirrorNode, position: number, parent: ProseMirrorNode): Stretch {
  const whole = { from: position, to: position + quotation.nodeSize }
  const others = parent.children.filter((child) => child !== quotation)
  const isItsEntry = parent.type.spec.group === 'entry' && !hasFields(parent, quotation.attrs['pick']) && others.every(isNothing)
  if (!isItsEntry) return whole
  const start = parent.children.slice(0, parent.children.indexOf(quotation)).reduce((at, child) => at - child.nodeSize, position) - 1
  return { from: start, to: start + parent.nodeSize }
}

function hasFields(entry: ProseMirrorNode, pick: unknown): boolean {
  const { id: _id, evidence, ...fields } = entry.attrs
  return linkedTo(evidence).some((link) => link.pick !== pick) || Object.values(fields).some((value) => value !== null && value !== '')
}

function isNothing(child: ProseMirrorNode): boolean {
  return isEmptyParagraph(child) || (child.type.name === 'entryTitle' && child.childCount === 0)
}

/** The note behind quoted words, at once or after punctuation, if all it does is cite the pick. */
function noteBehind(
  parent: ProseMirrorNode,
  words: { readonly index: number; readonly end: number; readonly pick: PickId },
): readonly Stretch[] {
  let from = words.end
  for (const child of parent.children.slice(words.index + 1)) {
    const to = from + child.nodeSize
    if (child.type.name === 'note') return citesNothingBut(child, words.pick) ? [{ from, to }] : []
    if (!/^[\p{P}\s]*$/u.test(child.text ?? 'text')) return []
    from = to
  }
  return []
}

function citesNothingBut(note: ProseMirrorNode, pick: PickId): boolean {
  const [paragraph, ...others] = note.children
  const [citation, ...rest] = paragraph?.children ?? []
  if (citation?.type.name !== 'citation' || rest.length > 0 || others.length > 0) return false
  const [item, ...items] = citeItems(citation)
  return item?.pick === pick && items.length === 0 && item.prefix === '' && item.suffix === ''
}

function remove(transaction: Transaction, from: number, to: number): void {
  const $from = transaction.doc.resolve(from)
  const index = $from.index()
  if ($from.parent.canReplace(index, index + 1)) transaction.delete(from, to)
  else transaction.replaceWith(from, to, emptyParagraph(transaction.doc.type.schema))
}
