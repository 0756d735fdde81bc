import type { OpenElement } from '../open-element.ts'
import type { Place } from '../place.ts'
import type { MakeRule, Report } from '../rule.ts'

interface OpenTable {
  readonly place: Place
  readonly row: OpenRow
  columns: number
  rows: number
}

/** The row being read: columns filled so far and left free at its end; columns merged downwards in the row above and so far in this one; and its cell. */
interface OpenRow {
  filled: number
  after: number
  cells: number
  above: ReadonlySet<number>
  merged: Set<number>
  span: number
  merge: string | null
}

/** Every row fills the grid, every cell ends in a paragraph, and what is merged begins somewhere: Word takes a document for damaged in which a cell is empty. */
export const tables: MakeRule = (report) => {
  const open: OpenTable[] = []
  const changeRow = (change: (row: OpenRow, value: number) => void) => (element: OpenElement) => {
    const table = open.at(-1)
    if (table !== undefined) change(table.row, Number(element.attributes['w:val'] ?? '1'))
  }
  return {
    open: {
      'w:tbl': (_element, place) => {
        open.push({ place, row: newRow(), columns: 0, rows: 0 })
      },
      'w:gridCol': () => {
        const table = open.at(-1)
        if (table !== undefined) table.columns += 1
      },
      'w:tr': changeRow((row) => Object.assign(row, { ...newRow(), above: row.merged })),
      'w:gridBefore': changeRow((row, columns) => (row.filled += columns)),
      'w:gridAfter': changeRow((row, columns) => (row.after = columns)),
      'w:tc': changeRow((row) => Object.assign(row, { span: 1, merge: null })),
      'w:gridSpan': changeRow((row, columns) => (row.span = columns)),
      'w:vMerge': (element) => changeRow((row) => (row.merge = element.attributes['w:val'] ?? 'continue'))(element),
    },
    close: {
      'w:tc': ({ last }, place) => {
        const table = open.at(-1)
        if (table !== undefined) placeCell(table, report)
        if (last === null || !/^w:(?:p|sdt|customXml|bookmarkEnd|commentRangeEnd)$/u.test(last))
          report(place, 'a cell that does not end in a paragraph')
      },
      'w:tr': () => {
        const table = open.at(-1)
        if (table !== undefined) endRow(table, report)
      },
      'w:tbl': (_element, place) => {
        const table = open.pop()
        if (table?.columns === 0) report(place, 'a table without a grid')
        if (table?.rows === 0) report(place, 'a table without a row')
      },
    },
  }
}

function newRow(): OpenRow {
  return { filled: 0, after: 0, cells: 0, above: new Set(), merged: new Set(), span: 1, merge: null }
}

function placeCell({ row, place }: OpenTable, report: Report): void {
  if (row.merge === 'continue' && !row.above.has(row.filled)) report(place, 'a cell merged with none above')
  if (row.merge !== null) row.merged.add(row.filled)
  row.filled += row.span
  row.cells += 1
}

function endRow(table: OpenTable, report: Report): void {
  const { row, columns, place } = table
  table.rows += 1
  if (row.cells === 0) report(place, 'a row without a cell')
  else if (columns > 0 && row.filled + row.after !== columns)
    report(place, `a row of ${row.filled + row.after} columns in a grid of ${columns}`)
}
