import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import { isEmptyParagraph } from '../empty-blocks.ts'
import { inlinePlace } from './inline-place.ts'
import type { Placed } from './place-pick.ts'
import { isWithin, placePickAtCaret } from './place-pick-at-caret.ts'
import { blockQuotation, type PickToPlace } from './quoted-pick.ts'

/** Where something that is dragged would go: into running text, between two blocks, or to the end of a section. Positions are those of the document; `id` is the section's. */
export type Landing =
  | { readonly kind: 'text'; readonly position: number }
  | { readonly kind: 'gap'; readonly position: number }
  | { readonly kind: 'section'; readonly id: string }

interface Point {
  readonly position: number
  /** Whether the pointer is in the upper half of the block under it. */
  readonly isUpper: boolean
  /** Whether whole paragraphs are carried, which never go into a sentence. */
  readonly isWhole: boolean
}

/** Where a pick held over this position would land, by the rule of `placePickAtCaret`: words into a sentence; whole paragraphs, evidence and what is held over a quotation between blocks. `null` where nothing may land. */
export function landingAt({ doc }: EditorState, { position, isUpper, isWhole }: Point): Landing | null {
  const $position = doc.resolve(position)
  if ($position.depth === 0) return null
  const goesBetween = isWhole || isWithin($position, 'claim') || isWithin($position, 'quotation')
  if (!goesBetween && $position.parent.inlineContent) {
    const place = inlinePlace($position)
    return place === null ? null : { kind: 'text', position: place }
  }
  return gapBeside($position, isUpper)
}

function gapBeside($position: ResolvedPos, isUpper: boolean): Landing | null {
  for (let { depth } = $position; depth > 0; depth -= 1) {
    const { type } = $position.node(depth)
    if (type.name === 'briefTitle') return null
    if (type.name === 'entryTitle') return { kind: 'gap', position: $position.after(depth) }
    if (type.spec.group === 'section' || type.name === 'summary')
      return { kind: 'gap', position: $position.posAtIndex($position.index(depth), depth) }
    if (type.spec.group === 'wide' || (type.spec.group === 'block' && $position.node(depth - 1).type.name !== 'listItem')) {
      return { kind: 'gap', position: isUpper ? $position.before(depth) : $position.after(depth) }
    }
  }
  return null
}

/** Puts a pick where it landed in text or between blocks. An empty paragraph beside the gap, in which a caret waited, makes room for it. */
export function placePickAt(state: EditorState, toPlace: PickToPlace, landing: Exclude<Landing, { readonly kind: 'section' }>): Placed {
  const $place = state.doc.resolve(Math.min(landing.position, state.doc.content.size))
  if (landing.kind === 'text') return placePickAtCaret(state, toPlace, $place)
  const { quotation, note } = blockQuotation(state.schema, toPlace, isWithin($place, 'claim') ? 'supporting' : null)
  const after = $place.nodeAfter
  const before = $place.nodeBefore
  const from = isEmptyParagraph(before) ? $place.pos - (before?.nodeSize ?? 0) : $place.pos
  const to = from === $place.pos && isEmptyParagraph(after) ? $place.pos + (after?.nodeSize ?? 0) : $place.pos
  const transaction = state.tr.replaceWith(from, to, quotation)
  const end = from + quotation.nodeSize - 1
  return { transaction: transaction.setSelection(TextSelection.create(transaction.doc, end)), id: String(quotation.attrs['id']), note }
}
