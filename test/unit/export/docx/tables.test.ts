import { expect, it } from 'vitest'
import type { Block, TableCell } from '#core/brief'
import { docxOf } from '#test/docx-of'
import { printBrief } from '#export/print'
import { block, briefOf, noteOn, pickOf, text } from '#test/brief-of'
import { attribute, named, readDocx } from '#test/read-docx'
import { richArticles } from '#test/rich-brief'
import { validateDocx } from '#test/validate-docx'

const article = richArticles[0]!
const pick = pickOf(article, { paragraph: 0, from: 0, to: 17 })
const cell = (words: string, rest: Partial<TableCell> = {}): TableCell => ({
  isHeader: false,
  columnSpan: 1,
  rowSpan: 1,
  content: words === '' ? [] : [block([text(words)], { id: words })],
  ...rest,
})
const head = (words: string) => cell(words, { isHeader: true })
const noted = (words: string) => cell('', { content: [block([text(words), noteOn(pick, `n-${words}`)], { id: words })] })
const tableOf = (...rows: readonly (readonly TableCell[])[]) =>
  ({ kind: 'table', id: block([], { id: 't1' }).id, rows }) as const satisfies Block
const rule: Block = { kind: 'rule', id: block([], { id: 'r1' }).id }

async function written(...blocks: readonly Block[]) {
  const bytes = await docxOf(printBrief({ brief: briefOf(blocks, [pick]), articles: richArticles }))
  expect(await validateDocx(bytes, 'Office2007')).toEqual([])
  return readDocx(bytes)
}

const around = (id: string) => block([text(id), noteOn(pick, `n-${id}`)], { id })

const wide = tableOf(
  [head('Berth'), head('What is known of it so far')],
  [noted('Outer'), cell('closed', { rowSpan: 2 })],
  [cell('Inner')],
  [cell('both', { columnSpan: 2 })],
)

it('is a table in Word’s own style, as wide as the text, with its head repeated and its cells spanning', { timeout: 30_000 }, async () => {
  const document = (await written(wide)).parts.get('word/document.xml')
  const [table] = named(document, 'tbl')
  const rows = named(table, 'tr').map((row) => ({
    repeats: named(row, 'tblHeader').length === 1,
    cells: named(row, 'tc').map((each) => [
      named(each, 't')
        .map((run) => run.textContent)
        .join(''),
      attribute(named(each, 'gridSpan')[0], 'val'),
      attribute(named(each, 'vMerge')[0], 'val'),
    ]),
  }))
  expect(attribute(named(table, 'tblStyle')[0], 'val')).toBe('TableGrid')
  expect(rows).toEqual([
    {
      repeats: true,
      cells: [
        ['Berth', '', ''],
        ['What is known of it so far', '', ''],
      ],
    },
    {
      repeats: false,
      cells: [
        ['Outer', '', ''],
        ['closed', '', 'restart'],
      ],
    },
    {
      repeats: false,
      cells: [
        ['Inner', '', ''],
        ['', '', 'continue'],
      ],
    },
    { repeats: false, cells: [['both', '2', '']] },
  ])
  const widths = named(table, 'gridCol').map((column) => Number(attribute(column, 'w')))
  expect({ whole: widths.reduce((sum, width) => sum + width, 0), isSecondWider: widths[1]! > widths[0]! }).toEqual({
    whole: 8277,
    isSecondWider: true,
  })
})

it('has columns as wide as was set, cells over several of them together', { timeout: 30_000 }, async () => {
  const document = (await written({ ...wide, columnWidths: [750, 250] })).parts.get('word/document.xml')
  const [table] = named(document, 'tbl')

  expect({
    grid: named(table, 'gridCol').map((column) => attribute(column, 'w')),
    cells: named(table, 'tcW').map((cellWidth) => attribute(cellWidth, 'w')),
  }).toEqual({ grid: ['6207', '2070'], cells: ['6207', '2070', '6207', '2070', '6207', '2070', '8277'] })
})

it('numbers the notes in its cells in reading order with those around it', { timeout: 30_000 }, async () => {
  const { paragraphs, notes } = await written(around('before'), wide, rule, around('after'))
  expect(paragraphs.filter(({ notes: numbers }) => numbers.length > 0).map(({ text: words, notes: numbers }) => [words, numbers])).toEqual([
    ['before', [1]],
    ['Outer', [2]],
    ['after', [3]],
  ])
  expect(notes).toHaveLength(3)
  expect(paragraphs.filter(({ style }) => style === 'Rule')).toHaveLength(1)
})
