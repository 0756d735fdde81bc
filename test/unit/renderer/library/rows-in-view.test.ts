import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { inRepository } from '#setup/repository'
import { rowHeight, rowsInView, rowsOfPage, rowsToDraw, topToShow } from '#renderer/library/list/rows-in-view.ts'

it.each([
  [0, { from: 0, to: 5 }],
  [rowHeight - 1, { from: 0, to: 6 }],
  [rowHeight, { from: 1, to: 6 }],
  [rowHeight * 99_998, { from: 99_998, to: 100_000 }],
])('scrolled to %i, sees the rows that are partly in view', (top, expected) => {
  expect(rowsInView({ top, height: rowHeight * 5 }, 100_000)).toEqual(expected)
})

it('draws some rows beyond both edges, and none beyond the list', () => {
  const height = rowHeight * 5
  expect([0, 50, 95].map((row) => rowsToDraw({ top: row * rowHeight, height }, 100))).toEqual([
    { from: 0, to: 11 },
    { from: 44, to: 61 },
    { from: 89, to: 100 },
  ])
})

it('scrolls as little as shows a row whole', () => {
  const view = { top: rowHeight * 10, height: rowHeight * 4 }
  expect([9, 10, 13, 14].map((row) => topToShow(row, view) / rowHeight)).toEqual([9, 10, 10, 11])
})

it('keeps one row in sight when it goes a page further', () => {
  expect([rowsOfPage({ top: 0, height: rowHeight * 6.5 }), rowsOfPage({ top: 0, height: 10 })]).toEqual([5, 1])
})

it('is drawn by the style sheet with the height it counts with', () => {
  const css = readFileSync(inRepository('src', 'renderer', 'library', 'library.css'), 'utf8')
  expect(/\.article-row \{[^}]*\bheight: (\d+)px/u.exec(css)?.[1]).toBe(String(rowHeight))
})
