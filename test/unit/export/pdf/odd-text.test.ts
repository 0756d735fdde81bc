import * as v from 'valibot'
import { expect, it } from 'vitest'
import { briefSchema } from '#core/brief'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { glyphTexts, pageTextsByPdfJs } from '#test/read-pdf'
import { richBrief } from '#test/rich-brief'

/** What is written of one section with these blocks, and its text without what joins words and shows nothing. */
async function written(content: readonly unknown[], other: object = {}) {
  const sections = [{ kind: 'free', id: 's1', title: 'One', content }]
  const brief = v.parse(briefSchema, { ...richBrief, summary: [], sections, picks: [], ...other })
  const { bytes, standard, faults } = await writePdf(printBrief({ brief, articles: [] }))
  return { standard, faults, text: (await pageTextsByPdfJs(bytes)).join(' ').replaceAll('\u2060', '') }
}

const paragraph = (text: string) => ({ kind: 'paragraph', id: 'p1', content: [{ kind: 'text', text, marks: [] }] })
const heading = (level: number) => ({ kind: 'heading', id: `h${level}`, level, content: [{ kind: 'text', text: 'Small', marks: [] }] })

it('reads a letter and its accent once where no single glyph has both', async () => {
  const { text, ...claim } = await written([paragraph('Of x\u0302, f\u0308 and b\u0301.')])
  expect(claim).toEqual({ standard: 'ua1+a2a', faults: [] })
  expect(text.replaceAll(/\s+/gu, '')).toContain('Ofx\u0302,f\u0308andb\u0301.')
})

it('keeps a byte order mark within a word out of the text that is taken out', async () => {
  const { text, ...claim } = await written([paragraph('pasted\uFEFF, then typed')])
  expect(claim).toEqual({ standard: 'ua1+a2a', faults: [] })
  expect(text).toContain('pasted, then typed')
})

it('loses no letter beside a soft hyphen or a sign that keeps two letters apart', async () => {
  const { text } = await written([paragraph('hy\u00ADphen and Auf\u200Clage, y of f'), paragraph('سه\u200Cشنبه کشتی\u200Cها')])
  expect(text).toContain('hyphen and Auflage, y of f')
  expect(text).toContain('سهشنبه کشتیها')
})

it('writes a link that ends its paragraph with a soft hyphen', async () => {
  const marks = [{ kind: 'link', href: 'https://courier.example/' }]
  const { text, ...claim } = await written([{ kind: 'paragraph', id: 'p1', content: [{ kind: 'text', text: 'the harbour\u00AD', marks }] }])
  expect(claim).toEqual({ standard: 'ua1+a2a', faults: [] })
  expect(text).toContain('the harbour')
})

it('writes a link that leaves the direction of its words open, and turns none of those after it', async () => {
  const marks = [{ kind: 'link', href: 'https://courier.example/' }]
  const said = ['Asked ', '\u202Eabc def', ' about it, the council said that it would answer the request for escorts within the week.']
  const content = said.map((text, index) => ({ kind: 'text', text, marks: index === 1 ? marks : [] }))
  const { text, ...claim } = await written([{ kind: 'paragraph', id: 'p1', content }])
  expect(claim).toEqual({ standard: 'ua1+a2a', faults: [] })
  expect(text.replaceAll(/\s+/gu, ' ')).toContain('about it, the council said')
})

it.each([
  ['Arabic', 'سه\u200Cشنبه کشتی\u200Cها'],
  ['Hebrew', 'שלו\u05B9ם\u200C ש'],
])('gives the sign that keeps letters apart to no letter in %s', async (_, said) => {
  const brief = v.parse(briefSchema, {
    ...richBrief,
    language: 'fa',
    title: '',
    summary: [],
    sections: [{ kind: 'free', id: 's1', title: '1', content: [paragraph(said)] }],
    picks: [],
  })
  const glyphs = await glyphTexts((await writePdf(printBrief({ brief, articles: [] }))).bytes)
  expect(glyphs.filter((glyph) => glyph.length > 1 && glyph.includes('\u200C'))).toEqual([])
})

it('keeps the sign that keeps Arabic letters apart', async () => {
  const sections = [{ kind: 'free', id: 's1', title: '1', content: [paragraph('سه\u200Cشنبه')] }]
  const brief = v.parse(briefSchema, { ...richBrief, language: 'fa', title: '', summary: [], sections, picks: [] })
  const glyphs = await glyphTexts((await writePdf(printBrief({ brief, articles: [] }))).bytes)
  // As it is drawn: from the left.
  expect(glyphs.join('')).toContain('هبنش\u200Cهس')
})

it('leaves no level of headings out', async () => {
  expect(await written([heading(2), paragraph('Text.')])).toMatchObject({ standard: 'ua1+a2a', faults: [] })
})

it('says the same title in both places for it, whatever was typed', async () => {
  expect(await written([paragraph('Text.')], { title: ' A\u0001 title\u0085 oftwo  lines\u0007 ' })).toMatchObject({ faults: [] })
})
