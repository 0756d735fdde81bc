import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  findTable,
  isInTable,
  mergeCells,
  splitCell,
  TableMap,
  toggleHeader,
} from '@tiptap/pm/tables'
import { emptyParagraph } from '../empty-blocks.ts'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'
import { columnWidthsOf } from '../reading/column-widths.ts'
import { insertWide } from './insert-wide.ts'
import { removeNode } from './remove-node.ts'
import { transactionOf } from './transaction-of.ts'

/** Puts an empty table after the block with the caret, its first row a header, and the caret into its first cell. `null` within a table and in the brief's title. */
export function insertTable(
  state: EditorState,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Transaction | null {
  const { schema } = state
  const cells = (name: string) => Array.from({ length: columns }, () => nodeType(schema, name).create(null, emptyParagraph(schema)))
  const row = (index: number) => nodeType(schema, 'tableRow').create(null, cells(index === 0 ? 'tableHeader' : 'tableCell'))
  const table = nodeType(schema, 'table').create(
    { id: newId() },
    Array.from({ length: rows }, (_, index) => row(index)),
  )
  const inserted = insertWide(state, table)
  if (inserted === null) return null
  const { transaction, at } = inserted
  // Before the text of the first cell stand the table, its row, the cell and the paragraph.
  return transaction.setSelection(TextSelection.create(transaction.doc, at + 4))
}

/** What can be done with the table at the caret. `null` where it cannot: merging needs several cells selected, splitting one that was merged. Deleting the last row or column deletes the table. */
export const tableCommands = {
  addRowBefore: (state) => inTable(state, addRowBefore),
  addRowAfter: (state) => inTable(state, addRowAfter),
  addColumnBefore: (state) => inTable(state, addColumnBefore),
  addColumnAfter: (state) => inTable(state, addColumnAfter),
  deleteRow: (state) => inTable(state, deleteRow) ?? deleteTable(state),
  deleteColumn: (state) => inTable(state, deleteColumn) ?? deleteTable(state),
  deleteTable,
  toggleHeaderRow: (state) => inTable(state, toggleHeader('row')),
  mergeCells: (state) => inTable(state, mergeCells),
  splitCell: (state) => inTable(state, splitCell),
} as const satisfies Readonly<Record<string, (state: EditorState) => Transaction | null>>

export type TableCommand = keyof typeof tableCommands

/** Whether the caret is in a table, how many columns that has and whether they have widths of their own, whether it has a header row, and whether its cells can be merged or split. */
export function tableState(state: EditorState) {
  const table = findTable(state.selection.$from)
  const firstRow = table?.node.firstChild ?? null
  return {
    isInTable: table !== null,
    columns: table === null ? 0 : TableMap.get(table.node).width,
    hasColumnWidths: table !== null && columnWidthsOf(table.node) !== null,
    hasHeaderRow: firstRow !== null && firstRow.children.every(({ type }) => type.name === 'tableHeader'),
    canMerge: state.selection instanceof CellSelection && mergeCells(state),
    canSplit: table !== null && splitCell(state),
  }
}

function inTable(state: EditorState, command: Parameters<typeof transactionOf>[1]): Transaction | null {
  return isInTable(state) ? transactionOf(state, command) : null
}

function deleteTable(state: EditorState): Transaction | null {
  const table = findTable(state.selection.$from)
  return table === null ? null : removeNode(state, String(table.node.attrs['id']))
}
