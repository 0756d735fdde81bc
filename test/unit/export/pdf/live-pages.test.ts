import { expect, it } from 'vitest'
import { KeptPages, writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { readPdf } from '#test/read-pdf'
import { richArticles, richBrief } from '#test/rich-brief'

const printable = printBrief({ brief: richBrief, articles: richArticles })
const pages = await new KeptPages().lay(printable, { design: 'paper', page: 'A4' }, true)

it('shows the pages that are exported', async () => {
  const [shown, written] = await Promise.all([readPdf(pages.bytes!), readPdf((await writePdf(printable)).bytes)])
  expect(shown.pages).toEqual(written.pages)
})

it('says where each section, block, entry and note begins, in the order of the pages', () => {
  const blocks = pages.places.filter(({ of }) => of === 'block')
  const notes = pages.places.filter(({ of }) => of === 'note')
  const entries = printable.sections.flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'entry' ? [block.id] : [])))
  const ids = blocks.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([...printable.sections.map(({ id }) => id), ...entries]))
  expect(new Set(ids).size).toBe(ids.length)
  expect(notes.map(({ id }) => id)).toEqual(printable.notes.map(({ id }) => id))
  const heights = blocks.map(({ page, y }) => page * 10_000 + y)
  expect(heights).toEqual(heights.toSorted((one, other) => one - other))
})
