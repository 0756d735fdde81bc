import { expect, it } from 'vitest'
import { isSane } from '../../../../src/import/pdf/sane-tags.ts'
import { blocksOfStructure, structureOf } from '../../../../src/import/pdf/structure.ts'

const content = (id: string) => ({ type: 'content', id })
const element = (role: string, ...children: readonly object[]) => ({ role, children })

it.each([
  ['paragraphs and headings', element('Root', element('H1', content('a')), element('P', content('b'), content('c'))), ['H1 a', 'P b,c']],
  ['spans within a paragraph', element('Root', element('P', content('a'), element('Span', content('b')), content('c'))), ['P a,b,c']],
  ['a list', element('Root', element('L', element('LI', element('Lbl', content('a')), element('LBody', content('b'))))), ['LI a,b']],
  [
    'a row of a table',
    element('Root', element('Table', element('TR', element('TH', content('a')), element('TD', element('P', content('b')))))),
    ['TR a|b'],
  ],
  [
    'text between blocks',
    element('Root', element('Div', content('a'), element('P', content('b')), content('c'))),
    ['Div a', 'P b', 'Div c'],
  ],
])('finds the blocks of %s', (_, tree, blocks) => {
  const root = structureOf(tree)
  const found = root === null ? [] : blocksOfStructure(root)
  expect(found.map(({ role, cells }) => `${role} ${cells.map((cell) => cell.join(',')).join('|')}`)).toEqual(blocks)
})

const sentence = (text: string) => ({ text: `${text} that is longer than forty letters by some margin` })

it.each([
  ['paragraphs that are whole', [{ text: 'One is whole.' }, { text: 'Two is whole.' }], 2, true],
  ['a paragraph for every line', [sentence('The strait'), sentence('is closed'), sentence('to ships')], 1, false],
  ['one paragraph for the page', [{ text: 'One. Two. Three.' }], 3, false],
])('judges tags with %s', (_, tagged, built, sane) => {
  expect(
    isSane(
      tagged,
      Array.from({ length: built }, () => ({ text: '' })),
    ),
  ).toBe(sane)
})

it('is not tagged where PDF.js has no tree', () => {
  expect(structureOf(null)).toBeNull()
})
