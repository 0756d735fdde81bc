import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findWords } from '#core/picks'
import { marked } from '#test/marked'

it.each([
  ['one place', 'a grave breach', 'He called it ‹a grave breach› of law.'],
  ['every place, paragraph by paragraph', 'no', 'He said ‹no› and ‹no›.\nAgain ‹no›.'],
  ['no place across two paragraphs', 'the law', 'This is the\nlaw.'],
  ['no place where only the case differs', 'the law', 'The law.'],
  ['no place where only the apostrophe differs', "it's", 'Now it’s here.'],
  ['whole words before parts of words', 'war', 'A warning of ‹war›, in wartime.'],
  ['a part of a word where there is nothing else', 'convoy', 'The ‹convoy›s left.'],
  ['words beside Chinese characters', '很好', '他说‹很好›。'],
])('finds %s', (_case, words, text) => {
  const { article, spans } = marked(text)
  expect(findWords(words, article)).toEqual(spans)
})

it('finds places that overlap', () => {
  const { article } = marked('no no no')
  expect(findWords('no no', article)).toEqual([
    { paragraph: 0, from: 0, to: 5 },
    { paragraph: 0, from: 3, to: 8 },
  ])
})

it('finds nothing for no words', () => {
  expect(findWords('', marked('Text.').article)).toEqual([])
})

it('finds every slice of every paragraph, and only such', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(text, fc.nat(29), fc.integer({ min: 1, max: 6 }), (line, start, length) => {
      const from = start % line.length
      const words = line.slice(from, from + length)
      const { article } = marked(line)
      const found = findWords(words, article)
      expect(found.length).toBeGreaterThan(0)
      expect(found.map((span) => line.slice(span.from, span.to))).toEqual(found.map(() => words))
    }),
  )
})
