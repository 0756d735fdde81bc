import type { EditorState, Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { addSection, canMoveTo, findNode, moveHeading, moveSection, moveTo, removeSection } from '#renderer/editor/document/index.ts'
import { sketchOf, stateOf } from '../sketch.ts'

/** The sketch after a command; `null` where it does not apply. */
function after(sketch: string, command: (state: EditorState) => Transaction | null): string | null {
  const transaction = command(stateOf(sketch))
  transaction?.doc.check()
  return transaction === null ? null : sketchOf(transaction)
}

function idOf(state: EditorState, type: string, nth = 0): string {
  const ids: string[] = []
  state.doc.descendants((node) => {
    if (node.type.name === type) ids.push(node.attrs['id'])
  })
  return ids[nth] ?? ''
}

/** Moves the `nth` node of a type to just before or behind another. */
function moved(
  sketch: string,
  what: readonly [type: string, nth: number],
  to: readonly [type: string, nth: number, side: 'before' | 'behind' | 'in'],
) {
  return after(sketch, (state) => {
    const target = findNode(state.doc, idOf(state, to[0], to[1]))!
    const gap = { before: target.position, behind: target.position + target.node.nodeSize, in: target.position + 1 }[to[2]]
    return moveTo(state, idOf(state, ...what), gap)
  })
}

describe('addSection', () => {
  it.each([
    {
      where: 'after the one with the caret',
      before: 'situation\n  p one|\nactors\n  p',
      result: 'situation\n  p one\nclaims\n  p |\nactors\n  p',
    },
    { where: 'first, from the title', before: 'title One|\nsituation\n  p', result: 'title One\nclaims\n  p |\nsituation\n  p' },
  ])('adds one $where', ({ before, result }) => {
    expect(after(before, (state) => addSection(state, { kind: 'claims', title: 'Claims' }))).toBe(result)
  })
})

describe('removeSection', () => {
  it('takes a section away with what is in it', () => {
    const before = 'situation\n  p one\nactors\n  actor A\n    p a|'
    expect(after(before, (state) => removeSection(state, idOf(state, 'actors')))).toBe('situation\n  p one|')
  })

  it.each([
    { what: 'the last one', type: 'situation', sketch: 'situation\n  p |' },
    { what: 'what is no section', type: 'actor', sketch: 'situation\n  p |\nactors\n  actor A' },
  ])('leaves $what', ({ type, sketch }) => {
    expect(after(sketch, (state) => removeSection(state, idOf(state, type)))).toBeNull()
  })
})

describe('moveSection', () => {
  it.each([
    { direction: 'up', before: 'situation\n  p one\nactors\n  actor A|', result: 'actors\n  actor A|\nsituation\n  p one' },
    { direction: 'down', before: 'actors\n  actor A|\nsituation\n  p one', result: 'situation\n  p one\nactors\n  actor A|' },
  ] as const)('moves it $direction, the caret with it', ({ direction, before, result }) => {
    expect(after(before, (state) => moveSection(state, idOf(state, 'actors'), direction))).toBe(result)
  })

  it('moves none above the title block', () => {
    expect(after('actors\n  actor A|', (state) => moveSection(state, idOf(state, 'actors'), 'up'))).toBeNull()
  })
})

describe('moveTo', () => {
  it.each([
    {
      what: 'a paragraph down, the caret with it',
      sketch: 'situation\n  p o|ne\n  p two\n  p three',
      from: ['paragraph', 1],
      to: ['paragraph', 3, 'behind'],
      result: 'situation\n  p two\n  p three\n  p o|ne',
    },
    {
      what: 'a paragraph up, past the caret',
      sketch: 'situation\n  p o|ne\n  p two\n  p three',
      from: ['paragraph', 3],
      to: ['paragraph', 1, 'before'],
      result: 'situation\n  p three\n  p o|ne\n  p two',
    },
    {
      what: 'the only paragraph of a section to another, whose empty one makes room',
      sketch: 'situation\n  p one|\nfree\n  p',
      from: ['paragraph', 1],
      to: ['free', 0, 'in'],
      result: 'situation\n  p\nfree\n  p one|',
    },
    {
      what: 'an entry with its note',
      sketch: 'claims\n  claim A^|\n    p a\n  claim B',
      from: ['claim', 0],
      to: ['claim', 1, 'behind'],
      result: 'claims\n  claim B\n  claim A^|\n    p a',
    },
    {
      what: 'a section',
      sketch: 'situation\n  p one|\nactors\n  actor A\nfree\n  p two',
      from: ['free', 0],
      to: ['situation', 0, 'before'],
      result: 'free\n  p two\nsituation\n  p one|\nactors\n  actor A',
    },
  ] as const)('moves $what', ({ sketch, from, to, result }) => {
    expect(moved(sketch, from, to)).toBe(result)
  })

  it.each([
    {
      what: 'an entry into a section that has none of its kind',
      sketch: 'actors\n  actor A|\nclaims\n  claim B',
      from: ['actor', 0],
      to: ['claim', 0, 'behind'],
    },
    { what: 'a block above an entry’s first line', sketch: 'claims\n  claim A|\n  p one', from: ['paragraph', 1], to: ['claim', 0, 'in'] },
    { what: 'a section into another', sketch: 'free\n  p one|\nsituation\n  p two', from: ['free', 0], to: ['situation', 0, 'in'] },
    { what: 'a block to where it stands', sketch: 'free\n  p one|\n  p two', from: ['paragraph', 1], to: ['paragraph', 2, 'before'] },
  ] as const)('does not move $what', ({ sketch, from, to }) => {
    expect(moved(sketch, from, to)).toBeNull()
  })

  it('makes a quotation evidence of the claim that it comes to, and of none where it leaves one', () => {
    const state = stateOf('situation\n  quote one|\nclaims\n  claim A\n    p a')
    const claim = findNode(state.doc, idOf(state, 'claim'))!
    const there = state.apply(moveTo(state, idOf(state, 'quotation'), claim.position + claim.node.nodeSize - 1)!)
    const stances = [
      there,
      there.apply(moveTo(there, idOf(there, 'quotation'), findNode(there.doc, idOf(there, 'situation'))!.position + 1)!),
    ]
    expect(stances.map(({ doc }) => findNode(doc, idOf(state, 'quotation'))?.node.attrs['stance'])).toEqual(['supporting', null])
  })

  it('says beforehand what it would do', () => {
    const state = stateOf('situation\n  p one|\nfree\n  p two')
    expect(
      [1, 2].map((nth) => canMoveTo(state, idOf(state, 'paragraph', 1), findNode(state.doc, idOf(state, 'paragraph', nth))!.position)),
    ).toEqual([false, true])
  })
})

describe('moveHeading', () => {
  const before = 'situation\n  p start\n  h1 A\n  p a\n  h2 A1\n  p a1|\n  h2 A2\n  h1 B\n  p b'
  it.each([
    {
      what: 'down with all under it',
      nth: 0,
      direction: 'down' as const,
      result: 'situation\n  p start\n  h1 B\n  p b\n  h1 A\n  p a\n  h2 A1\n  p a1|\n  h2 A2',
    },
    {
      what: 'up past all under the one before',
      nth: 3,
      direction: 'up' as const,
      result: 'situation\n  p start\n  h1 B\n  p b\n  h1 A\n  p a\n  h2 A1\n  p a1|\n  h2 A2',
    },
    {
      what: 'under its own heading',
      nth: 1,
      direction: 'down' as const,
      result: 'situation\n  p start\n  h1 A\n  p a\n  h2 A2\n  h2 A1\n  p a1|\n  h1 B\n  p b',
    },
    { what: 'not out of its heading', nth: 2, direction: 'down' as const, result: null },
    { what: 'not above the text before the first', nth: 0, direction: 'up' as const, result: null },
    { what: 'not past the last', nth: 3, direction: 'down' as const, result: null },
  ])('goes $what', ({ nth, direction, result }) => {
    expect(after(before, (state) => moveHeading(state, idOf(state, 'heading', nth), direction))).toBe(result)
  })
})
