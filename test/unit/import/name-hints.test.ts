import { expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { withNameHints } from '../../../src/import/name-hints.ts'
import { plainReceipt } from '#test/plain-receipt'

it.each([
  ['2031-03-04 Escorts.html', '2031-03-04'],
  ['courier_20310304.txt', '2031-03-04'],
  ['Courier 2031.03.04.md', '2031-03-04'],
  ['2031-02-31.txt', null],
  ['04-03-2031.txt', null],
  ['ref-120310304.txt', null],
  ['2031-03.txt', null],
  ['notice.txt', null],
])('a file named %s hints at the day %s', (name, value) => {
  const receipt = withNameHints({ metadata: unknownMetadata, paragraphs: [], receipt: plainReceipt }, name)
  expect(receipt.suggestions).toEqual(value === null ? [] : [{ field: 'published', value, from: 'receipt.from.file-name' }])
})

it('says nothing of a day that is known or hinted at better', () => {
  const hinted = { ...plainReceipt, suggestions: [{ field: 'published' as const, value: '2031-03-05', from: 'receipt.from.file-name' }] }
  expect(
    withNameHints({ metadata: { ...unknownMetadata, published: '2031' }, paragraphs: [], receipt: plainReceipt }, '2031-03-04.txt'),
  ).toEqual(plainReceipt)
  expect(withNameHints({ metadata: unknownMetadata, paragraphs: [], receipt: hinted }, '2031-03-04.txt')).toEqual(hinted)
})
