import { expect, it } from 'vitest'
import { findRights } from '#import/text'

it.each([
  ['© 2031 Harbour Courier', '© 2031 Harbour Courier'],
  ['— Republished with permission', '— Republished with permission'],
  ['Порт © 2031', null],
])('takes %j for the rights line %j', (line, rights) => {
  expect(findRights(['The dues rise.', line])).toBe(rights)
})
