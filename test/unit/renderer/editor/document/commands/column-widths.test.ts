// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import {
  columnWidthsOf,
  fitColumns,
  setColumnWidths,
  tableCommands,
  widenColumn,
  withColumnWidened,
} from '#renderer/editor/document/index.ts'
import { openEditor } from '../open-editor.ts'
import { lines } from '../sketch.ts'

const table = lines`
  situation
    p
    table
      tableRow
        tableHeader
          p A|
        tableHeader
          p B
      tableRow
        tableCell
          p c
        tableCell
          p d
`

function opened() {
  const { editor } = openEditor(table)
  let position = 0
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'table') position = at
  })
  return {
    editor,
    widths: () => columnWidthsOf(editor.state.doc.nodeAt(position)!),
    set: (shares: readonly number[] | null) => editor.view.dispatch(setColumnWidths(editor.state, position, shares)!),
  }
}

it('sets how wide columns are, also where a column is added or taken away since, and undo takes it back', () => {
  const { editor, set, widths } = opened()
  const seen = [widths()]
  set([700, 300])
  seen.push(widths())
  editor.view.dispatch(tableCommands.addColumnAfter(editor.state)!)
  seen.push(widths())
  editor.view.dispatch(tableCommands.deleteColumn(editor.state)!)
  seen.push(widths())
  while (editor.commands.undo());
  seen.push(widths())

  expect(seen).toEqual([null, [700, 300], [467, 333, 200], [500, 500], null])
})

it('widens the column at the caret at the next one’s cost, from how wide it is shown', () => {
  const { editor, widths } = opened()
  editor.view.dispatch(widenColumn(editor.state, [400, 600], 25)!)
  const widened = widths()
  editor.view.dispatch(fitColumns(editor.state)!)

  expect([widened, widths()]).toEqual([[425, 575], null])
})

it.each([
  { what: 'moves the edge behind the column', column: 0, by: 25, shares: [325, 275, 400] },
  { what: 'moves the edge before the last column', column: 2, by: 25, shares: [300, 275, 425] },
  { what: 'makes a column narrower', column: 1, by: -100, shares: [300, 200, 500] },
  { what: 'leaves its neighbour what a column needs', column: 0, by: 900, shares: [520, 80, 400] },
  { what: 'leaves itself what a column needs', column: 0, by: -900, shares: [80, 520, 400] },
])('$what', ({ column, by, shares }) => {
  expect(withColumnWidened([300, 300, 400], column, by)).toEqual(shares)
})

it('has no edge to move in a table of one column', () => {
  expect(withColumnWidened([1000], 0, 25)).toEqual([1000])
})
