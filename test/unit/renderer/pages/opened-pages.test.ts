import { expect, it } from 'vitest'
import { drawnPage, withNewPages } from '../../../../src/renderer/pages/opened-pages.ts'
import type { PageDrawing } from '../../../../src/renderer/pages/page-drawing.ts'

function drawingOf(count: number): PageDrawing {
  return { count, width: 595, height: 842, draw: () => Promise.resolve(null), texts: () => Promise.resolve([]), close: () => undefined }
}
const block = (id: string, page: number) => ({ of: 'block', id, page, y: 100 }) as const
const bytes = new Uint8Array()
const laid = { bytes, part: null, count: 4, places: ['a', 'b', 'c', 'd'].map((id, index) => block(id, index + 1)), missingGlyphs: [] }

it('shows new pages of a part in the place of the old, and all else as it was, until all come anew', () => {
  const [whole, part, newer] = [drawingOf(4), drawingOf(3), drawingOf(5)]
  const first = withNewPages(null, laid, whole)
  const second = withNewPages(
    first,
    { ...laid, part: { first: 2, last: 3 }, count: 4, places: [block('b', 2), block('new', 3), block('d', 3)] },
    part,
  )
  expect(second?.places).toEqual([block('a', 1), block('b', 2), block('new', 3), block('d', 3)])
  expect([1, 2, 3, 4].map((page) => second && drawnPage(second, page))).toEqual([
    { drawing: whole, drawn: 1 },
    { drawing: part, drawn: 1 },
    { drawing: part, drawn: 2 },
    { drawing: whole, drawn: 4 },
  ])
  const third = withNewPages(second, { ...laid, count: 5 }, newer)
  expect(third && drawnPage(third, 2)).toEqual({ drawing: newer, drawn: 2 })
})

it('goes back to the pages it has where all are, byte for byte, as they were', () => {
  const [whole, part] = [drawingOf(4), drawingOf(2)]
  const first = withNewPages(null, laid, whole)
  const second = withNewPages(first, { ...laid, part: { first: 2, last: 3 }, places: [] }, part)
  expect(withNewPages(second, { ...laid, bytes: null }, null)).toEqual({ ...first })
})

it('has no use for a part without the pages that it belongs to', () => {
  expect(withNewPages(null, { ...laid, part: { first: 2, last: 3 } }, drawingOf(2))).toBeNull()
})
