import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapToGraphemes } from '#core/picks'

describe('a stretch', () => {
  it.each([
    ['a surrogate pair', 'a😀b', 2, 3, '😀'],
    ['its first half', 'a😀b', 1, 2, '😀'],
    ['a letter and its mark', 'cafe\u0301s', 0, 4, 'cafe\u0301'],
    ['a mark', 'cafe\u0301s', 4, 5, 'e\u0301'],
    ['a family', 'a👩‍👩‍👧b', 3, 4, '👩‍👩‍👧'],
    ['a flag', '🇪🇪🇫🇮', 5, 7, '🇫🇮'],
    ['Hangul letters', '\u1112\u1161\u11ab글', 1, 2, '\u1112\u1161\u11ab'],
    ['Hebrew points', 'שָׁלוֹם', 1, 2, 'שָׁ'],
    ['nothing that is cut', 'ships', 1, 3, 'hi'],
    ['more than the text', 'ships', -2, 9, 'ships'],
  ])('is widened over %s', (...[, text, from, to, expected]) => {
    const snapped = snapToGraphemes(text, from, to)
    expect(text.slice(snapped.from, snapped.to)).toBe(expected)
  })

  it('that is a caret stays one, before the character', () => {
    expect([snapToGraphemes('a😀b', 2, 2), snapToGraphemes('a😀b', 3, 3)]).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ])
  })

  it('never cuts a character, holds what it held, and is stable', () => {
    const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), fc.nat(30), fc.nat(30), (text, one, other) => {
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
        const ends = [...Array.from(characters.segment(text), ({ index }) => index), text.length]
        const expected =
          from === to
            ? { from: ends.findLast((end) => end <= from), to: ends.findLast((end) => end <= from) }
            : { from: ends.findLast((end) => end <= from), to: ends.find((end) => end >= to) }
        expect(snapToGraphemes(text, from, to)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})
