import { ArrowFitIn20Regular } from '@fluentui/react-icons/svg/arrow-fit-in'
import { AutoFitWidth20Regular } from '@fluentui/react-icons/svg/auto-fit-width'
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add'
import { TableCellsMerge20Regular } from '@fluentui/react-icons/svg/table-cells-merge'
import { TableCellsSplit20Regular } from '@fluentui/react-icons/svg/table-cells-split'
import { TableDeleteColumn20Regular } from '@fluentui/react-icons/svg/table-delete-column'
import { TableDeleteRow20Regular } from '@fluentui/react-icons/svg/table-delete-row'
import { TableDismiss20Regular } from '@fluentui/react-icons/svg/table-dismiss'
import { TableFreezeRow20Regular } from '@fluentui/react-icons/svg/table-freeze-row'
import { TableMoveAbove20Regular } from '@fluentui/react-icons/svg/table-move-above'
import { TableMoveBelow20Regular } from '@fluentui/react-icons/svg/table-move-below'
import { TableMoveLeft20Regular } from '@fluentui/react-icons/svg/table-move-left'
import { TableMoveRight20Regular } from '@fluentui/react-icons/svg/table-move-right'
import { TableResizeColumn20Regular } from '@fluentui/react-icons/svg/table-resize-column'
import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { Command } from '#ui/commands'
import { fitColumns, type TableCommand, tableCommands as acts, widenColumn } from '../../editor/document/index.ts'
import { shownColumns } from '../../editor/index.ts'
import { apply } from './apply.ts'
import { commandOf } from './command-of.ts'
import type { TextState } from './text-commands.ts'

const icons: Readonly<Record<TableCommand, Command['icon']>> = {
  addRowBefore: TableMoveAbove20Regular,
  addRowAfter: TableMoveBelow20Regular,
  addColumnBefore: TableMoveLeft20Regular,
  addColumnAfter: TableMoveRight20Regular,
  deleteRow: TableDeleteRow20Regular,
  deleteColumn: TableDeleteColumn20Regular,
  deleteTable: TableDismiss20Regular,
  toggleHeaderRow: TableFreezeRow20Regular,
  mergeCells: TableCellsMerge20Regular,
  splitCell: TableCellsSplit20Regular,
}

/** How much wider or narrower a column is made at a time, in thousandths of the table’s width. */
const columnStep = 25

/** A new table, and what can be done with the one at the caret. */
export function tableCommands(editor: Editor | null, state: TextState | null, askSize: () => void): readonly Command[] {
  const isInTable = state?.isInTable ?? false
  const act = (id: TableCommand, isPossible: boolean) =>
    commandOf({
      id: `table-${id}`,
      name: `command.${id}`,
      icon: icons[id],
      isActive: id === 'toggleHeaderRow' && isInTable && (state?.hasHeaderRow ?? false),
      isPossible,
      place: { tab: 'insert', group: 'cells', look: isInTable ? 'icon' : 'menu' },
      run: () => editor !== null && apply(editor, acts[id](editor.state)),
    })
  return [
    commandOf({
      id: 'insert-table',
      name: 'command.insertTable',
      icon: TableAdd20Regular,
      isPossible: state !== null && state.canMark && !isInTable,
      place: { tab: 'insert', group: 'tables', look: 'labelled' },
      run: askSize,
    }),
    act('addRowBefore', isInTable),
    act('addRowAfter', isInTable),
    act('addColumnBefore', isInTable),
    act('addColumnAfter', isInTable),
    ...columnCommands(editor, state),
    act('toggleHeaderRow', isInTable),
    act('mergeCells', state?.canMerge ?? false),
    act('splitCell', state?.canSplit ?? false),
    // Last, so that the palette’s first answer to “column” takes nothing away.
    act('deleteRow', isInTable),
    act('deleteColumn', isInTable),
    act('deleteTable', isInTable),
  ]
}

/** How wide the column at the caret is. Its edge can be dragged as well. */
function columnCommands(editor: Editor | null, state: TextState | null): readonly Command[] {
  const [columns, hasWidths] = [state?.columns ?? 0, state?.hasColumnWidths ?? false]
  const command = (
    id: 'widenColumn' | 'narrowColumn' | 'fitColumns',
    icon: Command['icon'],
    isPossible: boolean,
    made: (of: Editor) => Transaction | null,
  ) =>
    commandOf({
      id: `table-${id}`,
      name: `command.${id}`,
      icon,
      isPossible,
      place: { tab: 'insert', group: 'cells', look: columns > 0 ? 'icon' : 'menu' },
      run: () => editor !== null && apply(editor, made(editor)),
    })
  return [
    command('widenColumn', TableResizeColumn20Regular, columns > 1, (of) => widened(of, columnStep)),
    command('narrowColumn', ArrowFitIn20Regular, columns > 1, (of) => widened(of, -columnStep)),
    command('fitColumns', AutoFitWidth20Regular, hasWidths, (of) => fitColumns(of.state)),
  ]
}

function widened({ state, view }: Editor, by: number): Transaction | null {
  return widenColumn(state, shownColumns(view), by)
}
