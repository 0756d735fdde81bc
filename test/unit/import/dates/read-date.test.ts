import { expect, it } from 'vitest'
import { readDate, readDateLine, readPartialDate } from '../../../../src/import/dates/index.ts'

it.each([
  ['2031-03-05', '2031-03-05'],
  ['2031-03-05T23:30:00-05:00', '2031-03-05'],
  ['20310305T080000Z', '2031-03-05'],
  ['2031/3/5', '2031-03-05'],
  ['5 March 2031', '2031-03-05'],
  ['Wednesday, 5th of March 2031, 7.42pm', '2031-03-05'],
  ['March 5, 2031', '2031-03-05'],
  ['Mar. 5, 2031', '2031-03-05'],
  ['5. März 2031', '2031-03-05'],
  ['le 1er août 2031', '2031-08-01'],
  ['5 de marzo de 2031', '2031-03-05'],
  ['5 марта 2031', '2031-03-05'],
  ['2031年3月5日', '2031-03-05'],
  ['05.03.2031', '2031-03-05'],
  ['25/03/2031', '2031-03-25'],
  ['03/25/2031', '2031-03-25'],
  ['03/03/2031', '2031-03-03'],
  ['03/05/2031', null],
  ['March 2031', '2031-03'],
  ['31 February 2031', null],
  ['5 Marchand 2031', null],
  ['5 March 9031', null],
  ['yesterday', null],
])('reads %s as %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

it.each([
  ['day-first', '2031-05-03'],
  ['month-first', '2031-03-05'],
] as const)('reads bare numbers %s where that is known', (order, date) => {
  expect(readDate('03/05/2031', order)).toBe(date)
})

it.each([
  ['Wednesday, 5 March 2031', '2031-03-05'],
  ['Published: 5 March 2031 at 7.42pm GMT', '2031-03-05'],
  ['Veröffentlicht am 5. März 2031 um 19:42 Uhr', '2031-03-05'],
  ['The council met on 5 March 2031.', null],
])('reads the line “%s” as %s', (line, date) => {
  expect(readDateLine(line)).toBe(date)
})

it.each([
  ['2031', '2031'],
  ['2031-03', '2031-03'],
  [' 2031-03-05 ', '2031-03-05'],
  ['2031-13', null],
])('reads the field “%s” as %s', (field, date) => {
  expect(readPartialDate(field)).toBe(date)
})
