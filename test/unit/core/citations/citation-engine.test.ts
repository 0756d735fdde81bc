import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CiteItem } from '#core/brief'
import { cslItem, missingItem, type StyledText } from '#core/citations'
import { articleOf } from '#test/article-of'
import { chicago } from '#test/chicago'

const words = { untitled: 'untitled article', missing: '[source no longer in the library]' }
const full = articleOf(['Full.'], {
  title: 'Ministers quit over “port” deal',
  byline: 'Ana Ruiz and Ilse van der Merwe',
  language: 'en',
  section: 'World',
  url: 'https://courier.example/a?b=1&c=2',
})
const wire = articleOf(['Wire.'], { title: 'A quiet harbour', byline: 'Meridian Wire', published: '2031-03', language: 'en' })
const bare = articleOf(['Bare.'], { title: null, outlet: null, published: null }, 'scan.txt')
const spanish = articleOf(['Español.'], { title: 'La crisis del puerto', language: 'es', outlet: null, url: 'https://puerto.example' })
const unnamed = articleOf(['Unnamed.'], { title: 'the port is quiet', published: '2031' })
const sources = [full, wire, bare, spanish, unnamed].map((article) => cslItem(article, words))

function cite(article: { readonly id: CiteItem['article'] }, more: Partial<CiteItem> = {}): CiteItem {
  return { article: article.id, pick: null, locator: null, prefix: '', suffix: '', ...more }
}
const paragraph = (value: string) => ({ locator: { label: 'paragraph', value } as const })

/** Italics between asterisks, links in angle brackets. */
function shown(runs: readonly StyledText[]): string {
  return runs.map(({ text, italic, link }) => (link !== null ? `<${text}>` : italic ? `*${text}*` : text)).join('')
}

const british = chicago('en-GB')
const american = chicago('en-US')

describe('the first citation of a source is full', () => {
  it.each([
    [
      'newspaper article',
      cite(full, paragraph('4')),
      'Ana Ruiz and Ilse van der Merwe, ‘Ministers Quit over “Port” Deal’, *Harbour Courier*, 4 March 2031, sec. World, para. 4, <https://courier.example/a?b=1&c=2>.',
    ],
    ['month only', cite(wire), 'Meridian Wire, ‘A Quiet Harbour’, *Harbour Courier*, March 2031.'],
    ['page', cite(wire, { locator: { label: 'page', value: '3' } }), 'Meridian Wire, ‘A Quiet Harbour’, *Harbour Courier*, March 2031, 3.'],
    [
      'prefix and suffix',
      cite(wire, { prefix: 'see', suffix: ', emphasis added' }),
      'see Meridian Wire, ‘A Quiet Harbour’, *Harbour Courier*, March 2031, emphasis added.',
    ],
    ['no title, no date', cite(bare), 'untitled article (scan.txt), n.d.'],
    ['other language', cite(spanish), '‘La crisis del puerto’, 4 March 2031, <https://puerto.example>.'],
    ['unknown language', cite(unnamed), '‘the port is quiet’, *Harbour Courier*, 2031.'],
  ])('%s', (_name, item, expected) => {
    expect(british.write([{ note: 1, items: [item] }], sources).map(shown)).toEqual([expected])
  })

  it('in American English with its own quotation marks and dates', () => {
    expect(american.write([{ note: 1, items: [cite(full)] }], sources).map(shown)).toEqual([
      'Ana Ruiz and Ilse van der Merwe, “Ministers Quit over ‘Port’ Deal,” *Harbour Courier*, March 4, 2031, sec. World, <https://courier.example/a?b=1&c=2>.',
    ])
  })
})

it('cites a source again in short form, never with ibid.', () => {
  const citations = [cite(full), cite(wire), cite(full, paragraph('2–3')), cite(full, paragraph('5')), cite(bare), cite(bare)]
  const written = american.write(
    citations.map((item, index) => ({ note: index + 1, items: [item] })),
    sources,
  )
  expect(written.slice(2).map(shown)).toEqual([
    'Ruiz and van der Merwe, “Ministers Quit over ‘Port’ Deal,” paras. 2–3.',
    'Ruiz and van der Merwe, para. 5.',
    'untitled article (scan.txt), n.d.',
    'untitled article (scan.txt).',
  ])
})

it('writes several sources of one citation in one sentence', () => {
  expect(british.write([{ note: 1, items: [cite(wire), cite(unnamed, paragraph('1'))] }], sources).map(shown)).toEqual([
    'Meridian Wire, ‘A Quiet Harbour’, *Harbour Courier*, March 2031; ‘the port is quiet’, *Harbour Courier*, 2031, para. 1.',
  ])
})

it('names a source that is gone', () => {
  expect(british.write([{ note: 1, items: [cite(full)] }], [missingItem(full.id, words)]).map(shown)).toEqual([
    '[source no longer in the library], n.d.',
  ])
})

it('takes markup in a title for text', () => {
  const title = 'Tea & <i>sympathy</i> <b>now</b>, says <span class="nocase">x</span> &amp; y'
  const item = cslItem(articleOf(['Text.'], { title }), words)
  expect(british.write([{ note: 1, items: [cite({ id: item.id })] }], [item]).map(shown)).toEqual([
    `‘${title}’, *Harbour Courier*, 4 March 2031.`,
  ])
})

it('knows nothing of the text it wrote before', () => {
  const alone = [{ note: 1, items: [cite(wire)] }]
  const mended = cslItem({ ...wire, metadata: { ...wire.metadata, title: 'A loud harbour' } }, words)
  const rival = cslItem(articleOf(['Rival.'], { title: 'A quiet harbour', byline: 'Bo Ruiz', language: 'en' }), words)
  british.write([{ note: 1, items: [cite(wire), cite({ id: rival.id })] }], [...sources, rival])
  expect(british.write(alone, [mended]).map(shown)).toEqual(['Meridian Wire, ‘A Loud Harbour’, *Harbour Courier*, March 2031.'])
})

/** Letters and digits only, in one case: what a style may change is capitals, quotation marks and spaces. */
const bones = (text: string) =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

it('loses no word of any title or prefix', { timeout: 60_000 }, () => {
  const some = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          '<i>',
          '</i>',
          '<sup>',
          '“',
          '”',
          '"',
          "'",
          '‘',
          '’',
          ' ',
          'Port',
          'de',
          'crisis',
          '%%STRING%%',
          '$&',
          '\uFDD0',
          '{',
          '&#38;',
          ': ',
          '?',
          '.',
        ),
      )
      .map((parts) => parts.join('')),
  )
  const drawn = fc.record({ title: some, prefix: some, language: fc.constantFrom(null, 'en', 'es') })
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 10 }), (draws) => {
      const items = draws.map(({ title, language }, index) => cslItem(articleOf([`${index}`], { title: `T${title}`, language }), words))
      const citations = items.map((item, index) => ({
        note: index + 1,
        items: [cite({ id: item.id }, { prefix: `P${draws[index]?.prefix}` })],
      }))
      const written = british.write(citations, items).map((runs) => bones(runs.map((run) => run.text).join('')))
      const starts = draws.map(({ prefix, title }) => bones(`P${prefix}T${title}`.replaceAll(/[\uFDD0-\uFDEF]/gu, '')))
      expect(written.map((text, index) => text.slice(0, starts[index]?.length))).toEqual(starts)
    }),
    { numRuns: 25 },
  )
})
