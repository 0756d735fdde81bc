import * as v from 'valibot'
import { expect, it } from 'vitest'
import { briefSchema } from '#core/brief'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { richBrief } from '#test/rich-brief'

const text = (said: string) => ({ kind: 'text', text: said, marks: [] })
const note = (number: number, words: number) => ({ kind: 'note', id: `n${number}`, paragraphs: [[text('harbour '.repeat(words))]] })
const paragraph = (id: string, ...content: readonly unknown[]) => ({ kind: 'paragraph', id, content })
const rows = Array.from({ length: 14 }, (_, row) => row)

const table = {
  kind: 'table',
  id: 't1',
  rows: rows.map((row) =>
    [
      [text(`Row ${row}`), note(2 * row + 1, 90)],
      [text('council '.repeat(12)), note(2 * row + 2, 8)],
    ].map((content, column) => ({ isHeader: false, columnSpan: 1, rowSpan: 1, content: [paragraph(`c${row}-${column}`, ...content)] })),
  ),
}
const list = {
  kind: 'list',
  id: 'l1',
  ordered: false,
  items: rows.map((row) => [
    paragraph(`i${row}`, text('council '.repeat(8)), note(2 * row + 1, 90), text('envoy '.repeat(8)), note(2 * row + 2, 8)),
  ]),
}

it.each([
  ['table', table],
  ['list', list],
])('begins long notes of a %s that is longer than a page on the pages of their references', async (_, block) => {
  const sections = [{ kind: 'free', id: 's1', title: 'One', content: [block] }]
  const brief = v.parse(briefSchema, { ...richBrief, summary: [], sections, picks: [] })
  const { notesAstray, faults } = await writePdf(printBrief({ brief, articles: [] }))
  expect({ notesAstray, faults }).toEqual({ notesAstray: [], faults: [] })
})
