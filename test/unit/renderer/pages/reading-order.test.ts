import { expect, it } from 'vitest'
import { inReadingOrder } from '../../../../src/renderer/pages/reading-order.ts'

/** A line as it is drawn: each word and each space between two, from its left end. */
function drawn(words: readonly string[]) {
  const pieces = words.flatMap((word, index) => (index === 0 ? [word] : [' ', word]))
  return pieces.map((text, index) => ({
    text,
    isRightToLeft: /[\u0590-\u06FF]/u.test(text),
    x: index * 10,
    width: 10,
    height: 10,
    endsLine: index === pieces.length - 1,
  }))
}

it.each([
  ['from the left', ['one', 'two', 'three'], 'one two three'],
  ['from the right', ['ג', 'ב', 'א'], 'א ב ג'],
  ['from the right with words from the left in it', ['הם', 'go', 'there', 'אמרו', 'כי'], 'כי אמרו go there הם'],
])('a line %s', (_, words, read) => {
  const pieces = inReadingOrder(drawn(words))
  expect([pieces.map(({ text }) => text).join(''), pieces.map(({ endsLine }) => endsLine).indexOf(true)]).toEqual([read, pieces.length - 1])
})

/** Pieces as pdf.js gives them: text, place, and whether it is from the right. */
function placed(pieces: readonly (readonly [text: string, x: number, isRightToLeft: boolean])[]) {
  return pieces.map(([text, x, isRightToLeft], index) => ({
    text,
    isRightToLeft,
    x,
    width: text.length * 5,
    height: 10,
    endsLine: index === pieces.length - 1,
  }))
}

it.each([
  [
    'a blank where words stand apart and none was given',
    [
      ['ב', 20, true],
      ['12', 5, false],
      ['א', 30, true],
    ],
    'א ב 12',
  ],
  [
    'brackets with the words that they enclose, before a number',
    [
      [')', 30, false],
      ['ב', 35, true],
      ['(', 40, false],
      ['א', 50, true],
      ['12', 15, false],
    ],
    'א (ב) 12',
  ],
] as const)('a line from the right has %s', (_, pieces, read) => {
  expect(
    inReadingOrder(placed(pieces))
      .map(({ text }) => text)
      .join(''),
  ).toBe(read)
})
