import { assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { metadataText } from '../../../../src/export/pdf/finish/metadata-text.ts'

it.each([
  ['a line', ' a\r\n\tb ', 'a b'],
  ['what XML has no place for between two spaces', 'a \u0000 b', 'a b'],
  ['half a pair', 'a\uD800b', 'ab'],
  ['what ends a line elsewhere', 'a\u0085b\u2028c', 'a b c'],
])('%s', (_, text, kept) => {
  expect(metadataText(text)).toBe(kept)
})

it('makes the same of what it has made', () => {
  assert(property(string({ unit: 'binary' }), (text) => metadataText(metadataText(text)) === metadataText(text)))
})
