import { expect, it } from 'vitest'
import { indexOf, missingPages, type Pages, pageSize, rowAt, type Shown, withRows } from '#renderer/library/list/pages.ts'
import { idOf, listOf, numbers } from './rows.ts'

const all = numbers(0, 100_000)
const nothing: Pages = { total: 0, held: new Map() }
const at = (from: number, direction: Shown['direction'] = 0): Shown => ({ from, to: from + 8, direction })
const fetched = (pages: Pages, page: number, shown: Shown) => withRows(pages, page, listOf(all, page * pageSize, pageSize), shown)

it('finds rows and places in what it holds, and nothing elsewhere', () => {
  const pages = fetched(nothing, 3, at(160))
  expect([rowAt(pages, 160)?.id, rowAt(pages, 10), indexOf(pages, idOf(160)), indexOf(pages, idOf(10))]).toEqual([
    idOf(160),
    null,
    160,
    null,
  ])
})

it('takes an answer of several pages apart', () => {
  const pages = withRows(nothing, 2, listOf(all, 100, 120), at(100))
  expect([...pages.held].map(([page, rows]) => [page, rows.length])).toEqual([
    [2, 50],
    [3, 50],
    [4, 20],
  ])
})

it.each<[string, Shown, readonly number[]]>([
  ['at rest a page behind and two ahead', at(500), [10, 11, 12, 9]],
  ['scrolling up, two above first', at(500, -1), [10, 9, 8, 11]],
  ['across the edge of a page, both', at(495), [9, 10, 11, 12, 8]],
  ['at the top, nothing above it', at(0), [0, 1, 2]],
  ['at the end, nothing beyond it', at(99_995), [1999, 1998]],
])('asks for the pages that are needed, the most urgent first: %s', (_, shown, expected) => {
  expect(missingPages({ total: 100_000, held: new Map() }, shown)).toEqual(expected)
})

it('asks for nothing it holds', () => {
  const shown = at(0)
  const pages = fetched(fetched(fetched(nothing, 0, shown), 1, shown), 2, shown)
  expect(missingPages(pages, shown)).toEqual([])
})

it('holds no more than the pages around what is shown, however far a list is scrolled', () => {
  let pages = nothing
  for (let page = 0; page < 2000; page += 1) pages = fetched(pages, page, at(page * pageSize))
  expect([...pages.held.keys()]).toEqual([1995, 1996, 1997, 1998, 1999])
})
