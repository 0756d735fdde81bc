import { expect, it } from 'vitest'
import { readLabelledDate } from '../../../../src/import/dates/index.ts'

it.each([
  ['5 March 2031', { date: '2031-03-05', says: null }],
  ['Wed, 5 Mar, 2031 - 06:36', { date: '2031-03-05', says: null }],
  ['Published: Mar 5, 2031 7 min read', { date: '2031-03-05', says: 'published' }],
  ['Last Updated: 2031-03-05', { date: '2031-03-05', says: 'updated' }],
  ['Zuletzt aktualisiert am 5. März 2031', { date: '2031-03-05', says: 'updated' }],
  ['Mis à jour le 5 mars 2031 à 7h42', { date: '2031-03-05', says: 'updated' }],
  ['Page reviewed 5 March 2031', { date: '2031-03-05', says: 'reviewed' }],
  ['March 2031', null],
  ['Mira Oduya 5 March 2031', null],
  ['The council met on 5 March 2031', null],
])('reads “%s”', (text, expected) => {
  expect(readLabelledDate(text)).toEqual(expected)
})
