import { expect, it } from 'vitest'
import { type Block, briefFormat, notesInOrder, quotationsOf, type TableCell } from '#core/brief'
import { block, briefOf, noteOn, pickOf, text } from '#test/brief-of'
import { richArticles } from '#test/rich-brief'

const pick = pickOf(richArticles[0]!, { paragraph: 0, from: 0, to: 17 })
const cell = (...content: TableCell['content']): TableCell => ({ isHeader: false, columnSpan: 1, rowSpan: 1, content })
const id = (name: string) => block([], { id: name }).id
const table: Block = {
  kind: 'table',
  id: id('t'),
  rows: [
    [cell(block([text('one'), noteOn(pick, 'n2')], { id: 'one' })), cell()],
    [cell({ kind: 'list', id: id('l'), ordered: false, items: [[block([text(pick.words), noteOn(pick, 'n3')], { id: 'q', pick })]] })],
  ],
}
const brief = briefOf([block([noteOn(pick, 'n1')], { id: 'before' }), table, block([noteOn(pick, 'n4')], { id: 'after' })], [pick])

it('is read cell by cell, row by row: its notes and quotations stand among those around it', () => {
  expect(notesInOrder(brief).map(({ note, place }) => [note.id, place.block])).toEqual([
    ['n1', 'before'],
    ['n2', 'one'],
    ['n3', 'q'],
    ['n4', 'after'],
  ])
  expect(quotationsOf(brief).map((quotation) => [quotation.id, quotation.words, quotation.notes.length])).toEqual([['q', pick.words, 1]])
})

it.each<readonly [string, Block]>([
  ['a table', table],
  ['a rule', { kind: 'rule', id: id('r') }],
])('%s makes a brief one that earlier apps refuse', (_what, wide) => {
  expect([briefFormat(briefOf([], [])), briefFormat(briefOf([wide], []))]).toEqual([1, 3])
})
