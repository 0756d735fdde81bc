import type { EditorState } from '@tiptap/pm/state'
import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { makePick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import { placePick, placePickAtCaret, unpick } from '#renderer/editor/document/index.ts'
import { sketchOf, stateOf } from '../sketch.ts'

const { article, spans } = marked('She called it ‹“a thaw”›. He called it ‹“a pause”›.')
const picks = spans.map((span, index) => makePick(article, span, parse(pickIdSchema, `k${index}`)))

function atCaret(state: EditorState, nth: number): EditorState {
  return state.apply(placePickAtCaret(state, { pick: picks[nth]!, article }).transaction)
}

function toClaims(state: EditorState, nth: number): EditorState {
  return state.apply(placePick(state, { pick: picks[nth]!, article, section: 'claims', title: '' }).transaction)
}

function without(state: EditorState, nth: number): string | null {
  const transaction = unpick(state, picks[nth]!.id)
  transaction?.doc.check()
  return transaction === null ? null : sketchOf(transaction).replaceAll('|', '')
}

it('takes a sentence’s quoted words and their note, and nothing of the sentence', () => {
  expect(without(atCaret(stateOf('situation\n  p She said |, twice.'), 0), 0)).toBe('situation\n  p She said , twice.')
})

it('takes an entry that was made for it, and leaves one in which something is written', () => {
  const made = toClaims(stateOf('situation\n  p |\nclaims\n  claim A\n    p b'), 0)
  expect(without(made, 0)).toBe('situation\n  p \nclaims\n  claim A\n    p b')
  const inside = atCaret(stateOf('claims\n  claim A|\n    p b'), 0)
  expect(without(inside, 0)).toBe('claims\n  claim A\n    p b')
})

it('takes every place of the pick and no other pick’s', () => {
  const state = toClaims(atCaret(atCaret(stateOf('situation\n  p One |, two.\nclaims\n  p'), 0), 1), 0)
  expect(without(state, 0)).toBe('situation\n  p One {“a pause”}^, two.\nclaims\n  p')
})

it('is nothing to do where the text does not quote it', () => {
  expect(without(stateOf('situation\n  p |'), 0)).toBeNull()
})
