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
        expect(new Set(picks)).toEqual(new Set(over))
      }
    }),
  )
})
