import type { PrintBlock, Printable } from '#core/printable'
import { tableRows } from '../table-rows.ts'

/** Of a table, which cells of each row are heads, in the order in which the table has them. */
export type HeaderCells = readonly (readonly boolean[])[]

/** Every table of a document in reading order, as `documentSource` prints them: Typst itself knows of heads of columns only. A claim is the head of its row. */
export function headerCells({ summary, sections }: Printable): readonly HeaderCells[] {
  return [
    ...summary.flatMap(tablesIn),
    ...sections.flatMap(({ claims, blocks }) => [
      ...(claims.length === 0 ? [] : [[[true, true, true, true], ...claims.map(() => [true, false, false, false])]]),
      ...blocks.flatMap(tablesIn),
    ]),
  ]
}

function tablesIn(block: PrintBlock): readonly HeaderCells[] {
  switch (block.kind) {
    case 'table':
      return [
        tableRows(block).rows.map((row) => row.map(({ isHeader }) => isHeader)),
        ...block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(tablesIn)),
      ]
    case 'list':
      return block.items.flat().flatMap(tablesIn)
    case 'entry':
      return block.blocks.flatMap(tablesIn)
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'rule':
      return []
  }
}
