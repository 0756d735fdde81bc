import * as v from 'valibot'
import { expect, it } from 'vitest'
import { briefSchema } from '#core/brief'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { readPdf } from '#test/read-pdf'
import { richBrief } from '#test/rich-brief'

const text = (said: string) => ({ kind: 'text', text: said, marks: [] })
const note = (name: string) => ({ kind: 'note', id: name, paragraphs: [[text(`${name} said.`)]] })
const paragraph = (id: string, ...content: readonly unknown[]) => ({ kind: 'paragraph', id, content })
const heading = (id: string, ...content: readonly unknown[]) => ({ kind: 'heading', id, level: 1, content })

/** What a brief of one section reads like, and how many notes its tags have. */
async function read(content: readonly unknown[]) {
  const sections = [{ kind: 'free', id: 's1', title: 'One', content }]
  const { bytes, faults } = await writePdf(
    printBrief({ brief: v.parse(briefSchema, { ...richBrief, summary: [], sections, picks: [] }), articles: [] }),
  )
  const { pages, roles } = await readPdf(bytes)
  return {
    text: pages.join(' ').replaceAll('\u2060', ''),
    notes: roles.filter((role) => role === 'Note').length,
    pages: pages.length,
    faults,
  }
}

it('sets a note of a heading under the heading alone, not in the contents too', async () => {
  const content = [heading('h1', text('Head'), note('Alpha')), paragraph('p1', text('Body'), note('Beta')), heading('h2', text('Tail'))]
  const { text: said, notes, faults } = await read(content)
  expect({ notes, faults }).toEqual({ notes: 2, faults: [] })
  expect(said).toMatch(/Contents One [. ]+1 Head [. ]+1 Tail [. ]+1/u)
  expect(said).toMatch(/Head\s?1 Body\s?2 .*1 Alpha said\. 2 Beta said\./u)
})

it('counts a note in the head of a table once, on however many pages the table stands', async () => {
  const cell = (isHeader: boolean, id: string, ...inner: readonly unknown[]) => ({
    isHeader,
    columnSpan: 1,
    rowSpan: 1,
    content: [paragraph(id, ...inner)],
  })
  const rows = [
    [cell(true, 'c0', text('Head'), note('Alpha'))],
    ...Array.from({ length: 90 }, (_, row) => [cell(false, `c${row + 1}`, text(`Row ${row}`))]),
  ]
  const { text: said, pages, ...rest } = await read([{ kind: 'table', id: 't1', rows }, paragraph('p1', text('After'), note('Beta'))])
  expect(rest).toEqual({ notes: 2, faults: [] })
  expect(pages).toBeGreaterThan(2)
  expect(said.match(/Alpha said/gu)).toHaveLength(1)
  expect(said).toMatch(/After\s?2/u)
})
