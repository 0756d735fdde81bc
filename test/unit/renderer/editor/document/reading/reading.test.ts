import { EditorState } from '@tiptap/pm/state'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { makePick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import {
  countsOf,
  type PickDestination,
  picksInDocument,
  placePick,
  placePickAtCaret,
  removeNode,
} from '#renderer/editor/document/index.ts'
import { stateOf } from '../sketch.ts'

const { article, spans } = marked('She called it ‹“a thaw”›. He called it ‹“a pause”›.')
const toPlace = (nth: number) => ({ pick: makePick(article, spans[nth]!, parse(pickIdSchema, `p${nth}`)), article })

function numbered(sketch: string): EditorState {
  const { doc, selection } = stateOf(sketch)
  return EditorState.create({ doc, selection })
}

function withPick(state: EditorState, nth: number, where: PickDestination | 'caret') {
  const { transaction, id, note } =
    where === 'caret' ? placePickAtCaret(state, toPlace(nth)) : placePick(state, { ...toPlace(nth), section: where, title: '' })
  return { state: state.apply(transaction), id, note }
}

describe('picksInDocument', () => {
  it('lists every use in reading order with section, place and note number', () => {
    const first = withPick(numbered('situation\n  p He said |, then left.^\nclaims\n  p'), 0, 'claims')
    const second = withPick(first.state, 1, 'caret')
    expect(picksInDocument(second.state)).toEqual([
      { pick: 'p1', section: 'situation', place: second.id, note: 1 },
      { pick: 'p0', section: 'claims', place: expect.any(String), note: 3 },
    ])
  })

  it('lists a pick twice that is quoted twice', () => {
    const once = withPick(numbered('situation\n  p |'), 0, 'situation')
    const twice = withPick(once.state, 0, 'situation')
    expect(picksInDocument(twice.state)).toEqual([
      { pick: 'p0', section: 'situation', place: once.id, note: 1 },
      { pick: 'p0', section: 'situation', place: twice.id, note: 2 },
    ])
  })

  it('has no number for a quotation that lost its note', () => {
    const { state, id, note } = withPick(numbered('situation\n  p |'), 0, 'situation')
    expect(picksInDocument(state.apply(removeNode(state, note)!))).toEqual([{ pick: 'p0', section: 'situation', place: id, note: null }])
  })
})

describe('countsOf', () => {
  it('counts words but not those of notes, notes, and articles cited once each', () => {
    const once = withPick(numbered('title The great thaw\nsummary\n  p Two words\nsituation\n  p |'), 0, 'situation')
    const { state } = withPick(once.state, 1, 'situation')
    expect(countsOf(state.doc)).toEqual({ words: 3 + 2 + 2 + 2, notes: 2, sources: 1 })
  })

  it.each([
    { text: 'one^two', words: 1 },
    { text: 'one {two three}^ four', words: 4 },
    { text: 'one {two}three', words: 2 },
  ])('takes $text for $words words', ({ text, words }) => {
    expect(countsOf(stateOf(`situation\n  p ${text}`).doc).words).toBe(words)
  })

  it('follows an edit', () => {
    const state = stateOf('situation\n  p one|')
    expect([countsOf(state.doc).words, countsOf(state.tr.insertText(' two').doc).words]).toEqual([1, 2])
  })
})
