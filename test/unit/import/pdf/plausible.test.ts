import { expect, it } from 'vitest'
import { plausibleName, plausibleTitle } from '../../../../src/import/pdf/plausible.ts'

it.each([
  ['Ostmark weighs an escort', 'Ostmark weighs an escort'],
  ['Microsoft Word - Ostmark weighs an escort', 'Ostmark weighs an escort'],
  ['Microsoft Word - draft3.docx', null],
  ['Ostmark weighs.indd', null],
  ['Untitled document', null],
  ['https://ledger.example/escort now', null],
  ['escort', null],
  ['escort of ships', null],
  [null, null],
])('takes %s as title %s', (stated, title) => {
  expect(plausibleTitle(stated, 'escort of ships.pdf')).toBe(title)
})

it.each([
  ['Mira Osterley', 'Mira Osterley'],
  ['Joris van Dalen; Ana Ruiz-Keller', 'Joris van Dalen, Ana Ruiz-Keller'],
  ['mosterley', null],
  ['mira@ledger.example', null],
  ['Microsoft Office User', null],
  ['HP LaserJet', null],
  ['PC1234', null],
  [null, null],
])('takes %s as byline %s', (stated, name) => {
  expect(plausibleName(stated)).toBe(name)
})
