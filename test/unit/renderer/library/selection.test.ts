import { expect, it } from 'vitest'
import {
  activeAt,
  allOf,
  extendedTo,
  nothingSelected,
  only,
  onlyActive,
  toggledAt,
  withArticles,
  withoutArticles,
  withShown,
} from '#renderer/library/selection.ts'
import { idOf } from './rows.ts'

const place = (n: number) => ({ id: idOf(n), index: n })
const ids = (...numbers: readonly number[]) => new Set(numbers.map(idOf))
const rangeOf = (anchor: number, to: number, ...all: readonly number[]) => ({ anchor: place(anchor), to: place(to), ids: all.map(idOf) })

it('takes single articles in and out', () => {
  const three = [1, 5, 3].reduce((now, n) => toggledAt(now, place(n)), nothingSelected)
  expect(toggledAt(three, place(5))).toEqual({ ...nothingSelected, ids: ids(1, 3), active: place(5), anchor: place(5) })
})

it('extends from the anchor, which stays, to wherever the keyboard goes', () => {
  const begun = only(place(4))
  const down = extendedTo(begun, rangeOf(4, 6, 4, 5, 6))
  expect(extendedTo(down, rangeOf(4, 3, 3, 4))).toEqual({
    ids: ids(3, 4),
    active: place(3),
    anchor: place(4),
    gap: null,
    opened: idOf(4),
  })
})

it('chooses everything with the keyboard where it was, and one again', () => {
  const everything = allOf(only(place(2)), [0, 1, 2, 3].map(idOf))
  expect(everything).toEqual({ ...only(place(2)), ids: ids(0, 1, 2, 3) })
  expect(onlyActive(everything)).toEqual(only(place(2)))
})

it('moves the keyboard without choosing', () => {
  expect(activeAt(only(place(2)), place(3))).toEqual({ ...only(place(2)), active: place(3) })
})

it('forgets articles that are taken out of the list, and remembers where they were until another is chosen', () => {
  const range = extendedTo(only(place(4)), rangeOf(4, 6, 4, 5, 6))
  const taken = ids(4, 5, 6)
  const without = withoutArticles(range, taken)
  expect(without).toEqual({ ...nothingSelected, gap: { index: 4, taken } })
  expect(withoutArticles(only(place(1)), taken)).toEqual(only(place(1)))
  expect(toggledAt(without, place(4))).toEqual({ ...only(place(4)), opened: null })
})

it('chooses again what could not be taken out', () => {
  const taken = withoutArticles(only(place(2)), ids(2))
  expect(withArticles(taken, [idOf(2)])).toEqual({ ...nothingSelected, ids: ids(2) })
})

const shown = (n: number) => only({ id: idOf(n), index: null })

it('keeps what was chosen with an article, or instead of it, while that one was on its way to the reader', () => {
  const two = toggledAt(only(place(4)), place(6))
  const range = extendedTo(only(place(4)), rangeOf(4, 5, 4, 5))
  const another = toggledAt(toggledAt(two, place(4)), place(7))
  const moved = activeAt(only(place(4)), place(5))
  for (const now of [only(place(4)), two, range, another, moved]) expect(withShown(now, idOf(4))).toBe(now)
})

it('chooses an article that was opened from elsewhere', () => {
  const two = toggledAt(only(place(4)), place(6))
  expect(withShown(nothingSelected, idOf(4))).toEqual(shown(4))
  expect(withShown(two, idOf(9))).toEqual(shown(9))
  expect(withShown(withShown(two, idOf(6)), idOf(4))).toEqual(shown(4))
  expect(withShown(toggledAt(onlyActive(two), place(7)), idOf(6))).toEqual(shown(6))
})

it('does not choose again what has just been taken out, and does once it is back', () => {
  const without = withoutArticles(only(place(4)), ids(4))
  expect(withShown(without, idOf(4))).toBe(without)
  expect(withShown(toggledAt(without, place(5)), idOf(4))).toEqual(shown(4))
})
