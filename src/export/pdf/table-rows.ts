import { tableGrid } from '#core/brief'
import type { PrintBlock, PrintCell } from '#core/printable'

/** What stands where no cell of a table does. */
const emptyCell: PrintCell = { isHeader: false, columnSpan: 1, rowSpan: 1, blocks: [] }

/** The rows of a table as they are set, and how many columns they have: Typst refuses spans that overlap or leave the table, and a reader counts on rows of one length. */
export function tableRows({ rows }: Extract<PrintBlock, { readonly kind: 'table' }>): {
  readonly columns: number
  readonly rows: readonly (readonly PrintCell[])[]
} {
  return tableGrid(rows, emptyCell)
}
