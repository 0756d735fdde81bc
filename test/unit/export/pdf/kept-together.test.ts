import { expect, it } from 'vitest'
import type { PrintBlock } from '#core/printable'
import { isKeptTogether } from '../../../../src/export/pdf/source/kept-together.ts'

const text = { bold: false, italic: false, underline: false, smallCaps: false, superscript: false, link: null } as const
const paragraph = (length: number): PrintBlock => ({
  kind: 'paragraph',
  id: 'p',
  runs: [{ kind: 'text', text: 'a'.repeat(length), ...text }],
})
const list = (...items: readonly PrintBlock[]): PrintBlock => ({
  kind: 'list',
  id: 'l',
  ordered: false,
  items: items.map((item) => [item]),
})
const nested = (levels: number): PrintBlock => (levels === 0 ? paragraph(10) : list(nested(levels - 1)))

it.each([
  ['a short list', list(paragraph(300), paragraph(300)), true],
  ['a long one', list(paragraph(400), paragraph(400)), false],
  ['one of many short items', list(...Array.from({ length: 60 }, () => paragraph(1))), false],
  ['one in which lists are deep in one another', nested(12), false],
  ['one with a table', list({ kind: 'table', id: 't', rows: [] }), false],
  ['a paragraph', paragraph(10), false],
])('keeps on one page what is short and could be divided: %s', (_, printed, isKept) => {
  expect(isKeptTogether(printed)).toBe(isKept)
})
