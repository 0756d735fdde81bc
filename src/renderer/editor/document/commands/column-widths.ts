import type { EditorState, Transaction } from '@tiptap/pm/state'
import { findTable, isInTable, selectedRect, TableMap } from '@tiptap/pm/tables'

/** No column is made narrower than this share of the table’s width, in thousandths, unless it is already. */
const narrowest = 80

/** Sets how wide the columns of the table at this position are, as shares of its width; `null` gives them back to their text. */
export function setColumnWidths(state: EditorState, position: number, shares: readonly number[] | null): Transaction | null {
  const table = state.doc.nodeAt(position)
  if (table?.type.name !== 'table') return null
  const map = TableMap.get(table)
  const transaction = state.tr
  for (const cell of new Set(map.map)) {
    const { left, right } = map.findCell(cell)
    transaction.setNodeAttribute(position + 1 + cell, 'colwidth', shares === null ? null : shares.slice(left, right))
  }
  return transaction
}

/** The shares with the edge behind a column moved by so many thousandths; of the last column, the edge before it, as that one has none that can be moved. As far as both its neighbours allow. */
export function withColumnWidened(shares: readonly number[], column: number, by: number): readonly number[] {
  const neighbour = column + 1 < shares.length ? column + 1 : column - 1
  const [own, other] = [shares[column], shares[neighbour]]
  if (own === undefined || other === undefined) return shares
  const least = Math.min(0, narrowest - own)
  const most = Math.max(0, other - narrowest)
  const moved = Math.min(Math.max(Math.round(by), least), most)
  return shares.map((share, index) => (index === column ? share + moved : index === neighbour ? share - moved : share))
}

/** Makes the column at the caret, or the last one selected, wider or narrower. `shown` is how wide the columns are now. `null` where it cannot be. */
export function widenColumn(state: EditorState, shown: readonly number[] | null, by: number): Transaction | null {
  if (shown === null || !isInTable(state)) return null
  const { right, tableStart } = selectedRect(state)
  const shares = withColumnWidened(shown, right - 1, by)
  return shares.every((share, index) => share === shown[index]) ? null : setColumnWidths(state, tableStart - 1, shares)
}

/** Gives the columns of the table at the caret back to their text. */
export function fitColumns(state: EditorState): Transaction | null {
  const table = findTable(state.selection.$from)
  return table === null ? null : setColumnWidths(state, table.pos, null)
}
