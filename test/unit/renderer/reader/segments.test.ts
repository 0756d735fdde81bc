import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { pickIdSchema } from '#core/picks'
import { type PickedRange, segments } from '#renderer/reader/segments.ts'

function range(id: string, from: number, to: number): PickedRange {
  return { pick: v.parse(pickIdSchema, id), section: 'claims', from, to }
}

it('cuts a paragraph where picks begin and end, and says which lie over each piece', () => {
  const ranges = [range('b', 4, 10), range('a', 0, 6)]
  expect(segments('one two three', ranges).map(({ from, text, picks }) => [from, text, picks.map(({ pick }) => pick)])).toEqual([
    [0, 'one ', ['a']],
    [4, 'tw', ['a', 'b']],
    [6, 'o th', ['b']],
    [10, 'ree', []],
  ])
})

it('loses and repeats nothing, whatever overlaps', () => {
  const anyRange = fc.record({ from: fc.nat(30), length: fc.nat(30) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(anyRange), (text, drawn) => {
      const ranges = drawn.map(({ from, length }, index) => range(`p${index}`, from, from + length))
      const pieces = segments(text, ranges)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const { from, text: piece, picks } of pieces) {
        const over = ranges.filter((each) => each.from < each.to && each.from <= from && each.to >= from + piece.length)
        expect(new Set(picks.map(({ pick }) => pick))).toEqual(new Set(over.map(({ pick }) => pick)))
        expect(new Set(picks.map(({ lane }) => lane)).size).toBe(picks.length)
      }
    }),
  )
})

it('joins the pieces of each pick to its own words', () => {
  const anyRange = fc.record({ from: fc.nat(20), length: fc.integer({ min: 1, max: 20 }) })
  fc.assert(
    fc.property(fc.string({ minLength: 21, maxLength: 30 }), fc.array(anyRange, { maxLength: 6 }), (text, drawn) => {
      const ranges = drawn.map(({ from, length }, index) => range(`p${index}`, from, from + length))
      const pieces = segments(text, ranges)
      const words = ranges.map(({ pick }) =>
        pieces.filter(({ picks }) => picks.some((laid) => laid.pick === pick)).map((piece) => piece.text),
      )
      expect(words.map((each) => each.join(''))).toEqual(ranges.map(({ from, to }) => text.slice(from, to)))
    }),
  )
})

it.each([
  { what: 'one within another', ranges: [range('a', 0, 9), range('b', 3, 5)], lanes: [0, 1] },
  { what: 'the same words twice', ranges: [range('a', 0, 4), range('b', 0, 4)], lanes: [0, 1] },
  { what: 'that touch', ranges: [range('a', 0, 4), range('b', 4, 9)], lanes: [0, 0] },
  { what: 'of which the first and last do not overlap', ranges: [range('a', 0, 4), range('b', 2, 8), range('c', 5, 9)], lanes: [0, 1, 0] },
])('underlines picks $what in lanes of their own', ({ ranges, lanes }) => {
  const laid = new Map(segments('one two three', ranges).flatMap(({ picks }) => picks.map(({ pick, lane }) => [pick, lane] as const)))
  expect([...laid.values()]).toEqual(lanes)
})
