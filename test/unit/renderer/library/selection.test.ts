import { expect, it } from 'vitest'
import {
  activeAt,
  allOf,
  extendedTo,
  nothingSelected,
  only,
  onlyActive,
  rangeTo,
  toggledAt,
  withArticles,
  withoutArticles,
} from '#renderer/library/selection.ts'
import { idOf } from './rows.ts'

const place = (n: number) => ({ id: idOf(n), index: n })
const ids = (...numbers: readonly number[]) => new Set(numbers.map(idOf))

it('takes single articles in and out', () => {
  const three = [1, 5, 3].reduce((now, n) => toggledAt(now, place(n)), nothingSelected)
  expect(toggledAt(three, place(5))).toEqual({ ids: ids(1, 3), active: place(5), anchor: place(5), gap: null })
})

it('extends from the anchor, which stays, to wherever the keyboard goes', () => {
  const begun = only(place(4))
  const down = extendedTo(begun, place(6), [4, 5, 6].map(idOf))
  expect(extendedTo(down, place(3), [3, 4].map(idOf))).toEqual({
    ids: ids(3, 4),
    active: place(3),
    anchor: place(4),
    gap: null,
  })
})

it('names the rows of a range, in whichever direction it goes, and none where the anchor’s place is not known', () => {
  const unknown = only({ id: idOf(4), index: null })
  expect([rangeTo(only(place(4)), 6), rangeTo(only(place(4)), 2), rangeTo(unknown, 6)]).toEqual([
    { from: 4, to: 7 },
    { from: 2, to: 5 },
    null,
  ])
})

it('chooses everything with the keyboard where it was, and one again', () => {
  const everything = allOf(only(place(2)), [0, 1, 2, 3].map(idOf))
  expect(everything).toEqual({ ids: ids(0, 1, 2, 3), active: place(2), anchor: place(2), gap: null })
  expect(onlyActive(everything)).toEqual(only(place(2)))
})

it('moves the keyboard without choosing', () => {
  expect(activeAt(only(place(2)), place(3))).toEqual({ ids: ids(2), active: place(3), anchor: place(2), gap: null })
})

it('forgets articles that are taken out of the list, and remembers where they were until another is chosen', () => {
  const range = extendedTo(only(place(4)), place(6), [4, 5, 6].map(idOf))
  const taken = ids(4, 5, 6)
  const without = withoutArticles(range, taken)
  expect(without).toEqual({ ids: ids(), active: null, anchor: null, gap: { index: 4, taken } })
  expect(withoutArticles(only(place(1)), taken)).toEqual(only(place(1)))
  expect(toggledAt(without, place(4))).toEqual(only(place(4)))
})

it('chooses again what could not be taken out', () => {
  const taken = withoutArticles(only(place(2)), ids(2))
  expect(withArticles(taken, [idOf(2)])).toEqual({ ...nothingSelected, ids: ids(2) })
})
