import { expect, it } from 'vitest'
import { textAfterDate } from '#import/dates'

it.each([
  ['January 28, 2031, Tuesday, Late Edition - Final', 'Late Edition - Final'],
  ['January 10, 2031 Sunday 3 Star Edition', '3 Star Edition'],
  ['September 30, 2031 Wednesday 9:03 AM GMT', ''],
  ['Donnerstag 11. Mai 2031', ''],
  ['2031年5月30日', ''],
  ['Ostmark', 'Ostmark'],
])('behind the date of “%s”', (line, rest) => {
  expect(textAfterDate(line)).toBe(rest)
})
