import { findTable } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { columnShares } from '#core/brief'

/** How wide the columns of the table at the caret are on the page, in thousandths of its width; `null` outside tables. */
export function shownColumns(view: EditorView): readonly number[] | null {
  const table = findTable(view.state.selection.$from)
  return table === null ? null : shownColumnsOf(view, table.pos)
}

/** The same of the table at a position. Columns under one wide cell share its width. */
export function shownColumnsOf(view: EditorView, position: number): readonly number[] | null {
  const dom = view.nodeDOM(position)
  const row = dom instanceof HTMLElement ? dom.querySelector('tr') : null
  if (row === null) return null
  const widths = [...row.cells].flatMap((cell) => {
    const { width } = cell.getBoundingClientRect()
    // A pixel more: a word that just fits must not be broken by rounding.
    return Array.from({ length: cell.colSpan }, () => Math.ceil(width / cell.colSpan) + 1)
  })
  return columnShares(widths, widths.length)
}
