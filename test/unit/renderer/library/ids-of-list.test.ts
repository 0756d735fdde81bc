import { expect, it } from 'vitest'
import { rangeTo } from '#renderer/library/list/ids-of-list.ts'
import { pageSize, type Pages, withRows } from '#renderer/library/list/pages.ts'
import { only } from '#renderer/library/selection.ts'
import { idOf, listOf, numbers } from './rows.ts'

/** A list of these articles with some of its pages held, as it is shown. */
function pagesOf(articles: readonly number[], held: readonly number[]): Pages {
  const nothing: Pages = { total: 0, held: new Map() }
  return held.reduce((pages, page) => {
    const first = page * pageSize
    return withRows(pages, page, listOf(articles, first, pageSize), { from: first, to: first + 1, direction: 0 })
  }, nothing)
}

/** What the store answers from these articles, and what it was asked for. */
function storeOf(articles: readonly number[]) {
  const asked: (readonly [number, number])[] = []
  const ask = async (from: number, to: number) => {
    asked.push([from, to])
    return articles.slice(from, to).map(idOf)
  }
  return { asked, ask }
}

/** A selection that begins at article `n`, last seen at this place. */
const from = (n: number, index: number | null) => only({ id: idOf(n), index })
const place = (n: number, index: number) => ({ id: idOf(n), index })

it('takes a range of which all rows are held from them, in whichever direction it goes, and asks nothing', async () => {
  const pages = pagesOf(numbers(0, 1000), [0, 1])
  const { asked, ask } = storeOf([])
  expect([await rangeTo(from(48, 48), 51, pages, ask), await rangeTo(from(51, 12), 48, pages, ask)]).toEqual([
    { anchor: place(48, 48), to: place(51, 51), ids: numbers(48, 52).map(idOf) },
    { anchor: place(51, 51), to: place(48, 48), ids: numbers(48, 52).map(idOf) },
  ])
  expect(asked).toEqual([])
})

it('begins at a row that is held where nothing was chosen before', async () => {
  const range = { anchor: place(7, 7), to: place(7, 7), ids: [idOf(7)] }
  const pages = pagesOf(numbers(0, 1000), [0])
  expect(await rangeTo({ ...from(7, 7), anchor: null }, 7, pages, storeOf([]).ask)).toEqual(range)
})

it.each([
  ['came in above it', numbers(1100, 0), 110],
  ['were taken out above it', numbers(990, 0), 0],
  ['came in above it by the thousand', numbers(6000, 0), 5010],
])('begins at the anchor, which is no longer held, when articles %s', async (_, shown, index) => {
  const row = index + 500
  const pages = pagesOf(shown, [Math.floor(row / pageSize)])
  const { ask } = storeOf(shown)
  // Last seen as the eleventh of a thousand.
  expect(await rangeTo(from(990, 10), row, pages, ask)).toEqual({
    anchor: place(990, index),
    to: place(490, row),
    ids: numbers(990, 489).map(idOf),
  })
  expect(await rangeTo(from(990, null), row, pages, ask)).toEqual(await rangeTo(from(990, 10), row, pages, ask))
})

it('takes the articles between the two that were seen where the list shown is behind the store', async () => {
  const pages = pagesOf(numbers(1000, 0), [0, 8])
  const { asked, ask } = storeOf(numbers(1003, 0))
  expect((await rangeTo(from(990, 10), 410, pages, ask))?.ids).toEqual(numbers(990, 589).map(idOf))
  expect(asked).toEqual([[0, 1411]])
})

it('is the row alone where the anchor is no longer listed, and begins there', async () => {
  const shown = numbers(1000, 0).filter((n) => n !== 990)
  const range = { anchor: place(589, 410), to: place(589, 410), ids: [idOf(589)] }
  expect(await rangeTo(from(990, 10), 410, pagesOf(shown, [8]), storeOf(shown).ask)).toEqual(range)
})

it('is nothing where the row itself is no longer listed', async () => {
  const left = numbers(1000, 0).filter((n) => n !== 590)
  expect(await rangeTo(from(990, 10), 410, pagesOf(numbers(1000, 0), [8]), storeOf(left).ask)).toBeNull()
})

it.each([
  ['what stands there', 1000, 1],
  ['the last one where the list has become shorter', 970, 31],
])('goes to a row that is not held: %s', async (_, total, last) => {
  const { ask } = storeOf(numbers(1000, 1000 - total))
  const range = await rangeTo(from(990, 10), 999, pagesOf(numbers(1000, 0), [0]), ask)
  expect(range).toEqual({ anchor: place(990, 10), to: place(last, total - 1), ids: numbers(990, last - 1).map(idOf) })
})
