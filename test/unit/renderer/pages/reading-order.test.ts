import { expect, it } from 'vitest'
import { inReadingOrder } from '../../../../src/renderer/pages/reading-order.ts'

/** A line as it is drawn: each word and each space between two, from its left end. */
function drawn(words: readonly string[]) {
  const pieces = words.flatMap((word, index) => (index === 0 ? [word] : [' ', word]))
  return pieces.map((text, index) => ({
    text,
    isRightToLeft: /[\u0590-\u06FF]/u.test(text),
    x: index * 10,
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
