import { Fragment, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import type { Stance } from '#core/brief'
import { isEmptyParagraph } from '../empty-blocks.ts'
import { inlinePlace } from './inline-place.ts'
import { type Gap, gapAtEnd } from './gap-at-end.ts'
import type { Placed } from './place-pick.ts'
import { blockQuotation, inlineQuotation, type PickToPlace } from './quoted-pick.ts'

/**
 * Puts a pick where the caret is: part of a paragraph as words in the sentence, a whole paragraph as a quotation after the block with the caret, and anything inside a claim as evidence for it.
 * Nothing that is selected is replaced. The caret goes behind what was placed, so that the next pick follows. `$to` is another place than the caret's.
 */
export function placePickAtCaret(state: EditorState, toPlace: PickToPlace, $to = state.selection.$to): Placed {
  // A selected block or entry: what is placed belongs behind its last words.
  const $text = $to.parent.inlineContent ? $to : Selection.near($to, -1).$to
  const $place = state.doc.resolve(inlinePlace($text) ?? Selection.atEnd(state.doc).to)
  const isEvidence = isWithin($place, 'claim')
  if (isEvidence || isWithin($place, 'quotation') || isWholeParagraph(toPlace))
    return placeBlock(state, $place, toPlace, isEvidence ? 'supporting' : null)
  return placeInline(state, $place, toPlace)
}

function isWholeParagraph({ pick, article }: PickToPlace): boolean {
  return pick.span.from === 0 && pick.span.to === article.paragraphs[pick.span.paragraph]?.text.length
}

function placeBlock(state: EditorState, $place: ResolvedPos, toPlace: PickToPlace, stance: Stance): Placed {
  const { quotation, note } = blockQuotation(state.schema, toPlace, stance)
  const gap = blockGap($place)
  const transaction = state.tr.replaceWith(gap.from, gap.to, quotation)
  const end = gap.from + quotation.nodeSize - 1
  return { transaction: transaction.setSelection(TextSelection.create(transaction.doc, end)), id: String(quotation.attrs['id']), note }
}

function blockGap($place: ResolvedPos): Gap {
  const depth = $place.depth
  if ($place.parent.type.name === 'entryTitle') return gapAtEnd({ node: $place.node(depth - 1), position: $place.before(depth - 1) })
  return { from: isEmptyParagraph($place.parent) ? $place.before() : $place.after(), to: $place.after() }
}

function placeInline(state: EditorState, $place: ResolvedPos, toPlace: PickToPlace): Placed {
  const { schema } = state
  const { content, id, note } = inlineQuotation(schema, toPlace)
  const before = /[\p{L}\p{N},;:.!?]$/u.test($place.nodeBefore?.text ?? '') ? [schema.text(' ')] : []
  const after = /^[\p{L}\p{N}]/u.test($place.nodeAfter?.text ?? '') ? [schema.text(' ')] : []
  const pieces = Fragment.fromArray([...before, ...content, ...after])
  const transaction = state.tr.insert($place.pos, pieces)
  return { transaction: transaction.setSelection(TextSelection.create(transaction.doc, $place.pos + pieces.size)), id, note }
}

export function isWithin($position: ResolvedPos, name: string): boolean {
  for (let depth = $position.depth; depth > 0; depth -= 1) if ($position.node(depth).type.name === name) return true
  return false
}
