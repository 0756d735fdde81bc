import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { CiteItem } from '#core/brief'
import { emptyParagraph } from '../empty-blocks.ts'
import { citeItems } from '../schema/citation.ts'
import { locatorOf, type PickToPlace } from './quoted-pick.ts'
import { quotesExactly, requote } from './requote.ts'

/** A pick as it was and as it is taken from another version of its article. `citation` is set where it stands for a citation that quotes nothing. */
export interface Retaken {
  readonly from: PickToPlace
  readonly to: PickToPlace
  readonly citation: CitedPlace | null
}

/** One source of a citation: the citation’s id and its place in it. */
export interface CitedPlace {
  readonly citation: string
  readonly index: number
}

/** What is to become of passages of a brief: taken from another version, or out of the brief. */
export interface ReviewResult {
  readonly retaken: readonly Retaken[]
  readonly removedPicks: readonly string[]
  readonly removedCitations: readonly CitedPlace[]
}

/**
 * Moves quotations and citations to another version of their article. A quotation that has the words that were picked gets the new ones; one that the user edited stays as it is, for the check to judge.
 * A locator that the app wrote is written anew; one that the user wrote stays.
 */
export function applyReview(state: EditorState, result: ReviewResult): Transaction {
  const transaction = state.tr
  for (const { node, position } of partsOf(state.doc).toReversed()) {
    // From the end: whatever was changed stands behind this place.
    if (node.type.name === 'citation') reviewCitation(transaction, position, result)
    else if (node.type.name === 'note') removeIfEmptied(transaction, position, node)
    else reviewQuotation(transaction, position, result)
  }
  return transaction
}

interface Part {
  readonly node: ProseMirrorNode
  readonly position: number
}

const names: ReadonlySet<string> = new Set(['quotation', 'quotedWords', 'note', 'citation'])

function partsOf(document: ProseMirrorNode): readonly Part[] {
  const parts: Part[] = []
  document.descendants((node, position) => {
    if (names.has(node.type.name)) parts.push({ node, position })
  })
  return parts
}

function reviewCitation(transaction: Transaction, position: number, result: ReviewResult): void {
  const node = transaction.doc.nodeAt(position)
  if (node === null) return
  const citation = String(node.attrs['id'])
  const before = citeItems(node)
  const after = before.flatMap((item, index) => reviewItem(item, { citation, index }, result))
  if (after.length === 0) transaction.delete(position, position + node.nodeSize)
  else if (after.some((item, index) => item !== before[index]) || after.length < before.length) {
    transaction.setNodeAttribute(position, 'items', after)
  }
}

function reviewItem(item: CiteItem, place: CitedPlace, { retaken, removedPicks, removedCitations }: ReviewResult): readonly CiteItem[] {
  const isPlace = (other: CitedPlace) => other.citation === place.citation && other.index === place.index
  if (item.pick === null ? removedCitations.some(isPlace) : removedPicks.includes(item.pick)) return []
  const taken = retaken.find(({ from, citation }) =>
    citation === null ? from.pick.id === item.pick : item.pick === null && isPlace(citation),
  )
  return [taken === undefined ? item : movedTo(item, taken)]
}

function movedTo(item: CiteItem, { from, to }: Retaken): CiteItem {
  const written = locatorOf(from)
  const isOurs = item.locator?.label === written.label && item.locator.value === written.value
  return { ...item, article: to.article.id, locator: isOurs ? locatorOf(to) : item.locator }
}

/** A note that said nothing but what was taken out goes with it. */
function removeIfEmptied(transaction: Transaction, position: number, before: ProseMirrorNode): void {
  const now = transaction.doc.nodeAt(position)
  if (now === null || now.eq(before) || now.children.some((paragraph) => paragraph.childCount > 0)) return
  transaction.delete(position, position + now.nodeSize)
}

function reviewQuotation(transaction: Transaction, position: number, { retaken, removedPicks }: ReviewResult): void {
  const node = transaction.doc.nodeAt(position)
  if (node === null) return
  const pick: unknown = node.attrs['pick']
  if (typeof pick === 'string' && removedPicks.includes(pick)) {
    remove(transaction, position, node)
    return
  }
  const taken = retaken.find(({ from, citation }) => citation === null && from.pick.id === pick)
  if (taken !== undefined && quotesExactly(node, taken.from.pick.words)) requote(transaction, position, taken.to.pick.words)
}

function remove(transaction: Transaction, position: number, node: ProseMirrorNode): void {
  const $position = transaction.doc.resolve(position)
  const end = position + node.nodeSize
  if ($position.parent.canReplace($position.index(), $position.index() + 1)) transaction.delete(position, end)
  else transaction.replaceWith(position, end, emptyParagraph(transaction.doc.type.schema))
}
