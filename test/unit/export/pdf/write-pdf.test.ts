import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { briefSchema } from '#core/brief'
import { checkPdf, type PdfWritten, writePdf } from '#export/pdf'
import { packBrief } from '#export/attache'
import { printBrief } from '#export/print'
import { everyChoice } from '#core/printable'
import { embeddedFiles, readPdf } from '#test/read-pdf'
import { richArticles, richBrief } from '#test/rich-brief'

const printable = printBrief({ brief: richBrief, articles: richArticles })
const written: PdfWritten = await writePdf(printable)
const read = await readPdf(written.bytes)
const text = read.pages.join(' ')

describe('writePdf', () => {
  it('says title, language, outline and tags to a reader', () => {
    expect({ ...read, pages: read.pages.length > 0, links: read.links.length > 0, roles: new Set(read.roles).has('P') }).toEqual({
      pages: true,
      title: richBrief.title,
      language: 'en-GB',
      isTagged: true,
      outline: expect.arrayContaining([
        'Summary',
        'Situation',
        'What is moving, and what is not',
        'A smaller heading',
        'Actors',
        'Claims',
        'Sources',
      ]),
      links: true,
      roles: true,
    })
    expect([...new Set(read.roles)].toSorted()).toEqual(
      expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Link', 'Note', 'Table', 'TD', 'TH', 'TR']),
    )
  })

  it('has every note in it, on the page of its reference', () => {
    expect(written.notesAstray).toEqual([])
    for (const note of printable.notes) {
      const words = note.paragraphs
        .flat()
        .map((run) => run.text)
        .join('')
      expect(plain(text)).toContain(plain(words))
    }
  })

  it('marks every page, and the start of the text', () => {
    const marks = read.pages.map((page) => page.split(printable.marking ?? '?').length - 1)
    expect(marks).toEqual(read.pages.map((_, index) => (index === 0 ? 3 : 2)))
  })

  it('leaves out what was not chosen', async () => {
    const choices = { ...everyChoice, notes: false, marking: false, contents: false, sources: false }
    const bare = await readPdf((await writePdf(printBrief({ brief: richBrief, articles: richArticles, choices }))).bytes)
    expect(bare.pages.join(' ')).not.toMatch(/TLP|Contents/u)
    expect(bare.roles).not.toContain('Note')
  })

  it('claims both standards, and keeps them as far as the checker knows', async () => {
    expect(written).toMatchObject({ standard: 'ua1+a2a', faults: [] })
    expect(await checkPdf(written.bytes)).toEqual([])
  })

  it('has the brief in it on request, and then claims PDF/A-3', async () => {
    const file = { name: 'brief.attache', bytes: packBrief(richBrief, richArticles) }
    const { bytes, standard } = await writePdf(printable, { design: 'paper', page: 'A4', standard: 'ua1+a3a', file })
    expect({ standard, files: await embeddedFiles(bytes) }).toEqual({ standard: 'ua1+a3a', files: [file] })
  })

  it('claims nothing where a character is missing, and says why', async () => {
    const choices = { ...everyChoice, notes: false, contents: false, sources: false }
    const { bytes, standard, faults } = await writePdf(
      printBrief({ brief: { ...richBrief, title: '日', summary: [], sections: [] }, articles: [], choices }),
    )
    expect({ standard, rules: faults.map(({ rule }) => rule) }).toEqual({
      standard: null,
      rules: expect.arrayContaining(['missing-glyph']),
    })
    expect((await checkPdf(bytes)).map(({ rule }) => rule)).toContain('claims')
  })

  it('writes a brief from the right with a long word from the left in a note', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `counter\u00ADproductive${'ly'.repeat(index % 3)}`).join(' ')
    const note = { kind: 'note', id: 'n1', paragraphs: [[{ kind: 'text', text: words, marks: [] }]] }
    const content = [{ kind: 'paragraph', id: 'b1', content: [{ kind: 'text', text: 'نص', marks: [] }, note] }]
    const sections = [{ kind: 'free', id: 's1', title: 'ملاحظة', content }]
    const { standard } = await writePdf(
      printBrief({ brief: v.parse(briefSchema, { ...richBrief, language: 'ar', summary: [], sections, picks: [] }), articles: [] }),
    )
    expect(standard).toBe('ua1+a2a')
  })

  it('sets a table of which the spans overlap', async () => {
    const spans = [
      [[1, 2]],
      [
        [2, 1],
        [1, 3],
      ],
      [[2, 2]],
    ]
    const rows = spans.map((row) => row.map(([columnSpan, rowSpan]) => ({ isHeader: false, columnSpan, rowSpan, content: [] })))
    const sections = [{ kind: 'free', id: 's1', title: 'One', content: [{ kind: 'table', id: 't1', rows }] }]
    const { faults } = await writePdf(
      printBrief({ brief: v.parse(briefSchema, { ...richBrief, summary: [], sections, picks: [] }), articles: [] }),
    )
    expect(faults).toEqual([])
  })

  it('is the same twice, and another in another design', async () => {
    expect(await writePdf(printable)).toEqual(written)
    expect((await writePdf(printable, { design: 'compact', page: 'A4' })).bytes).not.toEqual(written.bytes)
  })
})

/** Hyphens at the ends of lines and spaces within long addresses are the page’s, not the text’s. */
function plain(words: string): string {
  return words.replaceAll(/[\s\u00AD-]/gu, '')
}
