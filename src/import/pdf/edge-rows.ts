import { rowsOf } from './lines-of.ts'
import type { PageText } from './page-text.ts'
import { bottomOf, type TextRun, topOf } from './text-run.ts'

/** A row near the upper or lower edge of a page. */
export interface EdgeRow {
  readonly text: string
  /** The text without what changes from page to page. */
  readonly key: string
  readonly y: number
  readonly size: number
  /** Of the page among those read, from 0. */
  readonly index: number
  readonly isTop: boolean
  readonly runs: readonly TextRun[]
  /** White separates it from the row that is next on the side of the text. */
  readonly apart: boolean
  /** Its place from the page’s edge, from 0. */
  readonly place: number
}

/** How many rows of a page may be running heads, and the share of its height they lie in. */
const mostRows = 4
const edge = 0.16

/** The rows of a page that may be running heads, each edge’s from the edge inwards. `index` is the page’s among those read, from 0. */
export function edgeRows({ runs, height }: PageText, index: number): readonly EdgeRow[] {
  const rows = rowsOf(runs)
  const top = rows.slice(0, mostRows).map((row, place) => ({ row, next: rows[place + 1], place }))
  const bottom = rows
    .slice(-mostRows)
    .toReversed()
    .map((row, place) => ({ row, next: rows[rows.length - 2 - place], place }))
  return [
    ...top.filter(({ row }) => yOf(row) < edge * height).map((found) => edgeRow(found, index, true)),
    ...bottom.filter(({ row }) => yOf(row) > (1 - edge) * height).map((found) => edgeRow(found, index, false)),
  ]
}

interface FoundRow {
  readonly row: readonly TextRun[]
  readonly next: readonly TextRun[] | undefined
  readonly place: number
}

function edgeRow({ row, next, place }: FoundRow, index: number, isTop: boolean): EdgeRow {
  const text = textOfRow(row)
  const key = text
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replaceAll(/\b[ivxl]+\b/g, '#')
  return {
    text,
    key,
    y: yOf(row),
    size: sizeOf(row),
    index,
    isTop,
    runs: row,
    apart: next === undefined ? place === 0 : whiteBetween(row, next) > 0.7 * sizeOf(row),
    place,
  }
}

function whiteBetween(a: readonly TextRun[], b: readonly TextRun[]): number {
  const [above, below] = yOf(a) < yOf(b) ? [a, b] : [b, a]
  return Math.min(...below.map((run) => topOf(run))) - Math.max(...above.map((run) => bottomOf(run)))
}

/** What stands in a row, from left to right. */
export function textOfRow(row: readonly TextRun[]): string {
  return row
    .toSorted((a, b) => a.x0 - b.x0)
    .map(({ text }) => text)
    .join(' ')
}

function yOf(row: readonly TextRun[]): number {
  return Math.min(...row.map(({ y }) => y))
}

function sizeOf(row: readonly TextRun[]): number {
  return Math.max(...row.map(({ size }) => size))
}
