import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { addRow, goToNextCell, isInTable, selectedRect } from '@tiptap/pm/tables'
import { emptyParagraph } from '../empty-blocks.ts'
import { transactionOf } from './transaction-of.ts'

/** Selects what is in the next cell; from the last one makes a row and goes into it, as Word does. `null` outside tables. */
export function nextCell(state: EditorState): Transaction | null {
  if (!isInTable(state)) return null
  const next = transactionOf(state, goToNextCell(1))
  if (next !== null) return next
  const rect = selectedRect(state)
  const transaction = addRow(state.tr, rect, rect.map.height)
  const firstOfRow = rect.tableStart + rect.table.content.size
  return transaction.setSelection(Selection.near(transaction.doc.resolve(firstOfRow + 1), 1))
}

/** Selects what is in the cell before. `null` outside tables and in the first cell. */
export function previousCell(state: EditorState): Transaction | null {
  return isInTable(state) ? transactionOf(state, goToNextCell(-1)) : null
}

/** From a table's edge, where nothing stands beyond it in its section or entry: a paragraph is made there to go into. `null` anywhere else. */
export function leaveTable(state: EditorState, direction: 'up' | 'down', isAtLinesEnd: () => boolean): Transaction | null {
  const { selection } = state
  if (!(selection instanceof TextSelection) || !selection.empty || !isInTable(state)) return null
  const edge = edgeBeyond(state, direction)
  if (edge === null || !isAtLastBlock(state, direction) || !isAtLinesEnd()) return null
  const transaction = state.tr.insert(edge, emptyParagraph(state.schema))
  return transaction.setSelection(TextSelection.create(transaction.doc, edge + 1))
}

/** Where a paragraph would stand beyond the table, where the caret is in its last row that way and there is no text to go into. */
function edgeBeyond(state: EditorState, direction: 'up' | 'down'): number | null {
  const { map, top, bottom, tableStart, table } = selectedRect(state)
  if (direction === 'down' ? bottom < map.height : top > 0) return null
  const edge = direction === 'down' ? tableStart - 1 + table.nodeSize : tableStart - 1
  const $edge = state.doc.resolve(edge)
  const beyond = direction === 'down' ? $edge.nodeAfter : $edge.nodeBefore
  return beyond === null || beyond.type.spec.group === 'wide' ? edge : null
}

function isAtLastBlock({ selection: { $from } }: EditorState, direction: 'up' | 'down'): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const parent = $from.node(depth - 1)
    if ($from.index(depth - 1) !== (direction === 'down' ? parent.childCount - 1 : 0)) return false
    if (parent.type.spec['tableRole'] === 'cell' || parent.type.spec['tableRole'] === 'header_cell') return true
  }
  return false
}
