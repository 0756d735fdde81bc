import * as v from 'valibot'
import { expect, it } from 'vitest'
import { briefSchema } from '#core/brief'
import type { PrintBlock, Printable, PrintRun } from '#core/printable'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { docxOf } from '#test/docx-of'
import { readDocx } from '#test/read-docx'
import { leftEdges, pageTextsByPdfJs } from '#test/read-pdf'
import { richBrief } from '#test/rich-brief'

const look = { design: 'paper', page: 'A4' } as const
const text = (words: string): PrintRun => ({
  kind: 'text',
  text: words,
  bold: false,
  italic: false,
  underline: false,
  smallCaps: false,
  superscript: false,
  link: null,
})

function printed(language: string, block: PrintBlock): Printable {
  const sections = [{ kind: 'free', id: 's', title: '1', content: [] }]
  const brief = v.parse(briefSchema, { ...richBrief, language, title: '', summary: [], sections, picks: [] })
  return {
    ...printBrief({ brief, articles: [] }),
    sections: [{ id: 's', kind: 'free', title: '1', claims: [], blocks: [block] }],
  }
}

it.each([
  ['from the left in a brief from the right', 'he', 'en', 'Short words.'],
  ['from the left in one from the left', 'en-GB', 'en', 'Short words.'],
])('sets a short quotation at the edge that it is read from: %s', async (_, language, own, words) => {
  const quotation: PrintBlock = { kind: 'quotation', id: 'q', stance: null, label: null, language: own, runs: [text(words)] }
  const { bytes } = await writePdf(printed(language, quotation), look)
  const edge = (await leftEdges(bytes)).get(words)
  expect(edge).toBeGreaterThan(90)
  expect(edge).toBeLessThan(120)
})

it.each([
  ['he', ': '],
  ['ar', ': '],
  ['en-GB', ' '],
])('tells what a fact is called from what is known, in %s, in both documents', async (language, end) => {
  const facts = [{ label: 'Status', value: 'disputed' }]
  const printable = printed(language, { kind: 'entry', id: 'e', entry: 'claim', title: [text('One')], facts, blocks: [] })
  const [pages, word] = [
    await pageTextsByPdfJs((await writePdf(printable, look)).bytes),
    readDocx(await docxOf(printable, { ...look, template: null })),
  ]
  const both = [pages.join(' '), word.paragraphs.map((paragraph) => paragraph.text).join(' ')]
  expect(both.map((read) => /Status[\s:]+disputed/u.exec(read)?.[0].replaceAll(/\s/gu, ' '))).toEqual([
    `Status${end}disputed`,
    `Status${end}disputed`,
  ])
})
