// @vitest-environment happy-dom
import { CellSelection } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { insertTable, type TableCommand, tableCommands } from '#renderer/editor/document/index.ts'
import { openEditor, press, pressed } from '../open-editor.ts'
import { lines, sketchOf } from '../sketch.ts'

const table = lines`
  situation
    table
      tableRow
        tableHeader
          p A|
        tableHeader
          p B
      tableRow
        tableCell
          p c^
        tableCell
          p d
`

function done(sketch: string, ...commands: readonly TableCommand[]): string {
  const { editor } = openEditor(sketch)
  for (const command of commands) {
    const transaction = tableCommands[command](editor.state)
    if (transaction !== null) editor.view.dispatch(transaction)
  }
  editor.state.doc.check()
  return texts(editor)
}

/** Rows of cells, header cells in capitals’ brackets, spans behind a colon. */
function texts(editor: ReturnType<typeof openEditor>['editor']): string {
  const rows: string[] = []
  editor.state.doc.descendants((node) => {
    if (node.type.name !== 'tableRow') return true
    rows.push(
      node.children
        .map(({ type, attrs, textContent }) => {
          const span = attrs['colspan'] === 1 && attrs['rowspan'] === 1 ? '' : `:${attrs['colspan']}x${attrs['rowspan']}`
          return (type.name === 'tableHeader' ? `[${textContent}]` : textContent || '_') + span
        })
        .join(' '),
    )
    return false
  })
  return rows.join(' / ')
}

it('puts a table with a header row after the paragraph with the caret, and a paragraph after it', () => {
  const { editor } = openEditor('situation\n  p Ice|')
  editor.view.dispatch(insertTable(editor.state, { rows: 2, columns: 2 })!)
  expect(sketchOf(editor.state)).toBe(lines`
    situation
      p Ice
      table
        tableRow
          tableHeader
            p |
          tableHeader
            p
        tableRow
          tableCell
            p
          tableCell
            p
      p
  `)
})

it.each<readonly [TableCommand, string]>([
  ['addRowAfter', '[A] [B] / _ _ / c d'],
  ['addRowBefore', '_ _ / [A] [B] / c d'],
  ['addColumnAfter', '[A] [] [B] / c _ d'],
  ['addColumnBefore', '[] [A] [B] / _ c d'],
  ['deleteRow', 'c d'],
  ['deleteColumn', '[B] / d'],
  ['toggleHeaderRow', 'A B / c d'],
  ['deleteTable', ''],
])('can %s', (command, shown) => {
  expect(done(table, command)).toBe(shown)
})

it('deletes the table with its last row', () => {
  expect(done(table, 'deleteRow', 'deleteRow')).toBe('')
})

it('merges cells with their notes, and splits them again', () => {
  const { editor } = openEditor(table)
  const cells: number[] = []
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'tableCell') cells.push(position)
  })
  editor.view.dispatch(editor.state.tr.setSelection(CellSelection.create(editor.state.doc, cells[0]!, cells[1])))
  editor.view.dispatch(tableCommands.mergeCells(editor.state)!)
  expect(texts(editor)).toBe('[A] [B] / cd:2x1')
  expect(editor.getHTML().match(/data-attache-node="note"/gu)).toHaveLength(1)
  editor.view.dispatch(tableCommands.splitCell(editor.state)!)
  expect(texts(editor)).toBe('[A] [B] / cd _')
})

it('goes from cell to cell by Tab, and makes a row after the last', () => {
  expect(pressed(table, 'Tab', 'Tab', 'Tab', 'Tab', 'x')).toContain('tableCell\n        p x|')
  const { editor } = openEditor(table)
  press(editor, 'Tab', 'Tab', 'Tab', 'Tab')
  expect(texts(editor)).toBe('[A] [B] / c d / _ _')
})

it('allows no table within a table', () => {
  expect(insertTable(openEditor(table).editor.state, { rows: 1, columns: 1 })).toBeNull()
})
