import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import { isEmptyParagraph } from '../empty-blocks.ts'
import { inlinePlace } from './inline-place.ts'
import { type Gap, gapAtEnd } from './gap-at-end.ts'
import type { Placed } from './place-pick.ts'
import { blockQuotation, inlineQuotation, type PickToPlace } from './quoted-pick.ts'

/**
 * Puts a pick where the caret is: part of a paragraph as words in the sentence, a whole paragraph as a quotation after the block with the caret, and anything inside a claim as evidence for it.
 * Nothing that is selected is replaced. The caret goes behind what was placed, so that the next pick follows. `null` where nothing may stand.
 */
export function placePickAtCaret(state: EditorState, toPlace: PickToPlace): Placed | null {
  const { $to } = state.selection
  // A selected block or entry: what is placed belongs behind its last words.
  const place = inlinePlace($to.parent.inlineContent ? $to : Selection.near($to, -1).$to)
  if (place === null) return null
  const $place = state.doc.resolve(place)
  const inClaim = depthOf($place, (node) => node.type.name === 'claim') !== null
  const inQuotation = $place.parent.type.name === 'quotation'
  if (inClaim || inQuotation || isWholeParagraph(toPlace))
    return placeBlock(state, $place, blockQuotation(state.schema, toPlace, inClaim ? 'supporting' : null))
  return placeInline(state, $place, inlineQuotation(state.schema, toPlace))
}

function isWholeParagraph({ pick, article }: PickToPlace): boolean {
  return pick.span.from === 0 && pick.span.to === article.paragraphs[pick.span.paragraph]?.text.length
}

function placeBlock(state: EditorState, $place: ResolvedPos, quotation: ProseMirrorNode): Placed {
  const gap = blockGap($place)
  const transaction = state.tr.replaceWith(gap.from, gap.to, quotation)
  const end = gap.from + quotation.nodeSize - 1
  return { transaction: transaction.setSelection(TextSelection.create(transaction.doc, end)), id: String(quotation.attrs['id']) }
}

function blockGap($place: ResolvedPos): Gap {
  const depth = $place.depth
  if ($place.parent.type.name === 'entryTitle') return gapAtEnd({ node: $place.node(depth - 1), position: $place.before(depth - 1) })
  return { from: isEmptyParagraph($place.parent) ? $place.before() : $place.after(), to: $place.after() }
}

function placeInline(state: EditorState, $place: ResolvedPos, [words, note]: readonly [ProseMirrorNode, ProseMirrorNode]): Placed {
  const { schema } = state
  const before = /[\p{L}\p{N},;:.!?]$/u.test($place.nodeBefore?.text ?? '') ? [schema.text(' ')] : []
  const after = /^[\p{L}\p{N}]/u.test($place.nodeAfter?.text ?? '') ? [schema.text(' ')] : []
  const pieces = Fragment.fromArray([...before, words, note, ...after])
  const transaction = state.tr.insert($place.pos, pieces)
  const end = $place.pos + pieces.size
  return { transaction: transaction.setSelection(TextSelection.create(transaction.doc, end)), id: String(words.attrs['id']) }
}

function depthOf($position: ResolvedPos, matches: (node: ProseMirrorNode) => boolean): number | null {
  for (let depth = $position.depth; depth > 0; depth -= 1) if (matches($position.node(depth))) return depth
  return null
}
