import { expect, it } from 'vitest'
import type { BlockPlace } from '#ipc/page-types'
import { placeAt, placeOf } from '../../../../src/renderer/pages/place-on-pages.ts'

const places: readonly BlockPlace[] = [
  { of: 'block', id: 'heading', page: 1, y: 100 },
  { of: 'block', id: 'entry', page: 1, y: 300 },
  { of: 'note', id: 'note', page: 1, y: 700 },
  { of: 'block', id: 'next', page: 2, y: 200 },
]

it.each([
  ['the block that begins above', 1, 180, 'heading'],
  ['the block whose first line is meant', 1, 297, 'entry'],
  ['the note at the foot', 1, 720, 'note'],
  ['the block that goes on from the page before', 2, 90, 'entry'],
  ['nothing, above everything', 1, 20, null],
])('at a height of a page stands %s', (_, page, y, id) => {
  expect(placeAt(places, page, y)?.id ?? null).toBe(id)
})

it.each([
  [['a list item', 'entry', 'heading'], 'entry'],
  [['not printed'], null],
])('of what is around the caret the innermost that is printed is shown: %j', (ids, id) => {
  expect(placeOf(places, ids)?.id ?? null).toBe(id)
})
