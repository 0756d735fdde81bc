import { type PlacedCell, tableGrid } from '#core/brief'
import type { PrintBlock, PrintCell } from '#core/printable'
import { columnWidths } from './column-widths.ts'
import { paragraph } from './paragraph-xml.ts'
import type { Story } from './story.ts'
import { w } from './wml.ts'

/** Stands where a row is short of cells. */
export const emptyCell: PrintCell = { isHeader: false, columnSpan: 1, rowSpan: 1, blocks: [] }

/** `content` holds at least one paragraph. */
interface WordCell {
  readonly width: number
  readonly columnSpan?: number
  readonly merge?: 'restart' | 'continue'
  readonly content: string
}

/** A table in Word’s own style “Table Grid”, as wide as the text. Rows at its top that are all header are repeated on every page, and no row is torn by a page’s end. */
export function tableXml(
  { rows: given, columnWidths: shares }: Extract<PrintBlock, { readonly kind: 'table' }>,
  write: (blocks: readonly PrintBlock[], isHeader: boolean) => string,
  story: Story,
): string {
  const grid = tableGrid(given, emptyCell)
  const widths = columnWidths(grid, story.design.textWidth, shares)
  const body = grid.rows.findIndex((row) => row.length === 0 || !row.every(({ isHeader }) => isHeader))
  const heads = body === -1 ? grid.rows.length : body
  const widthOf = ({ column, columnSpan }: PlacedCell<PrintCell>) =>
    widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
  // In reading order first, so that notes and bookmarks come as they are read; the places below a tall cell after that.
  const written = grid.rows.map((row) =>
    row.map((cell) => ({
      column: cell.column,
      rowSpan: cell.rowSpan,
      cell: {
        width: widthOf(cell),
        columnSpan: cell.columnSpan,
        ...(cell.rowSpan > 1 && ({ merge: 'restart' } as const)),
        content: write(cell.blocks, cell.isHeader),
      },
    })),
  )
  const rows = written.map((row, index) => {
    const above = written.slice(0, index).flatMap((earlier, at) => earlier.filter(({ rowSpan }) => at + rowSpan > index))
    const covered = above.map(({ column, cell }) => ({ column, cell: { ...cell, merge: 'continue', content: emptyParagraph } as const }))
    return [...row, ...covered].toSorted((one, other) => one.column - other.column).map(({ cell }) => cell)
  })
  return wordTable(widths, rows, heads, story)
}

const emptyParagraph = paragraph({ style: 'TableText' })

/** A table of these rows, the first `heads` of which are its head. */
export function wordTable(widths: readonly number[], rows: readonly (readonly WordCell[])[], heads: number, story: Story): string {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const properties = w(
    'tblPr',
    {},
    w('tblStyle', { val: 'TableGrid' }),
    story.isRightToLeft ? '<w:bidiVisual/>' : '',
    w('tblW', { w: whole, type: 'dxa' }),
    w('tblLayout', { type: 'fixed' }),
    // Bits of Word 2007: the first row has a look of its own (20), columns have none (400).
    w('tblLook', { val: heads > 0 ? '0420' : '0400' }),
  )
  const grid = w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width })))
  const body = rows.map((row, index) =>
    w('tr', {}, w('trPr', {}, '<w:cantSplit/>', index < heads ? '<w:tblHeader/>' : ''), ...row.map(wordCell)),
  )
  return w('tbl', {}, properties, grid, ...body)
}

function wordCell({ width, columnSpan = 1, merge, content }: WordCell): string {
  const properties =
    w('tcW', { w: width, type: 'dxa' }) +
    (columnSpan > 1 ? w('gridSpan', { val: columnSpan }) : '') +
    (merge === undefined ? '' : w('vMerge', { val: merge }))
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}
