import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from '#core/article'

it.each([
  ['', 0],
  [' \n\t\u00a0', 0],
  ['Talks stall', 2],
  ['  two\nlines\u00a0here ', 3],
  ['a well-known “saying”, he said', 5],
  ['0.9 per cent – almost', 5],
])('counts the words of “%s”', (text, words) => {
  expect(countWords(text)).toBe(words)
})

it('divides writing without spaces into words', () => {
  // How many is for the Unicode data of the runtime to say.
  expect(countWords('他们没有别的选择')).toBeGreaterThan(1)
})

it('counts what stands between white space of any kind, also beside punctuation of other blocks', () => {
  const letters = fc.constantFrom(...'aé“”–’…0د'.split(''), '😀', 'ẞ')
  const spaces = fc.constantFrom(' ', '\u00a0', '\n', '\t', '\u2003', '\u202f', '\u2028', '\u3000', '\ufeff')
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, spaces)), (signs) => {
      const text = signs.join('')
      expect(countWords(text)).toBe(text.split(/\s+/u).filter((word) => word !== '').length)
    }),
  )
})
