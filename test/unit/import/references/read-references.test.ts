import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'

const read = async (text: string, name: string) => {
  const imported = await importArticles(new TextEncoder().encode(text), name)
  return imported.ok ? imported.references.map(({ metadata }) => metadata) : imported.problem
}
const ris = (...lines: readonly string[]) => read(`TY  - NEWS\n${lines.join('\n')}\nER  - \n`, 'refs.ris')
const stated = (metadata: object) => [{ ...unknownMetadata, ...metadata }]

describe('RIS', () => {
  it('reads every field of a newspaper article', async () => {
    const fields = await ris(
      'TI  - Ostmark weighs escort for grain ships',
      'AU  - Brandt, Tomas',
      'AU  - Ruiz, Ana',
      'T2  - The Northern Ledger',
      'DA  - 2031/03/05/',
      'PY  - 2031',
      'SP  - 12',
      'EP  - 13',
      'SE  - World',
      'ET  - Late Edition',
      'CY  - Velmora',
      'LA  - en-GB',
      'UR  - https://ledger.example/escort?utm_source=x',
      'AB  - Two officials said so.',
    )
    expect(fields).toEqual(
      stated({
        title: 'Ostmark weighs escort for grain ships',
        byline: 'Tomas Brandt, Ana Ruiz',
        outlet: 'The Northern Ledger',
        place: 'Velmora',
        section: 'World',
        published: '2031-03-05',
        language: 'en-GB',
        url: 'https://ledger.example/escort',
        edition: 'Late Edition',
        pages: '12–13',
      }),
    )
  })

  it.each([
    ['an agency', ['AU  - Reuters'], 'Reuters'],
    ['a printed byline', ['AU  - By Jane Roe in Paris'], 'Jane Roe in Paris'],
    ['a filed person', ['AU  - van der Berg, Anna'], 'Anna van der Berg'],
    ['a filed person with a suffix', ['AU  - Roe, John, Jr.'], 'John Roe Jr.'],
    ['a person with an office', ['A1  - Jane Roe, Political Editor'], 'Jane Roe, Political Editor'],
    ['two persons on a line', ['AU  - Jane Roe, John Doe'], 'Jane Roe, John Doe'],
    ['persons parted by semicolons', ['AU  - Roe, Jane; Doe, John'], 'Jane Roe, John Doe'],
    ['a comma at the end', ['AU  - Agence Meridienne,'], 'Agence Meridienne'],
    ['the second kind of author', ['A2  - Roe, J.'], 'J. Roe'],
  ])('keeps the authors: %s', async (_, lines, byline) => {
    expect(await ris('TI  - Strait', ...lines)).toEqual(stated({ title: 'Strait', byline }))
  })

  it.each([
    ['slashes', ['PY  - 2031/03/05/'], '2031-03-05'],
    ['slashes and nothing between', ['PY  - 2031///'], '2031'],
    ['slashes to the month', ['Y1  - 2031/3//'], '2031-03'],
    ['slashes and words', ['DA  - 2031/03/05/late edition'], '2031-03-05'],
    ['a standard date', ['DA  - 2031-03-05'], '2031-03-05'],
    ['words', ['DA  - 5 March 2031'], '2031-03-05'],
    ['a day beside a year', ['PY  - 2031', 'DA  - March 5'], '2031-03-05'],
    ['a year alone', ['PY  - 2031'], '2031'],
    ['a day that the calendar lacks', ['DA  - 2031/02/30/'], '2031-02'],
    ['a date that may be two', ['DA  - 03/05/2031'], null],
    ['the day on which it was looked at', ['Y2  - 2032/01/01/'], null],
  ])('reads dates: %s', async (_, lines, published) => {
    expect(await ris('TI  - Strait', ...lines)).toEqual(stated({ title: 'Strait', published }))
  })

  it.each([
    ['one space before the dash', 'TY - NEWS\nTI - Strait\nJO - Ledger\nER -'],
    ['Windows line ends and no end', 'TY  - ELEC\r\nT1  - Strait\r\nJF  - Ledger'],
    ['a title over two lines', 'TY  - MGZN\nT1  -\nTI  - The\n   Strait\nPB  - Ledger\nER  - '],
    ['a greeting before', 'Provider: Some database\n\nTY  - NEWS\nTI  - Strait\nT2  - Ledger\nER  - '],
    ['tags of HTML and entities', 'TY  - NEWS\nTI  - <i>Strait</i> &amp; sea\nT2  - Ledger\nER  - '],
  ])('reads a file with %s', async (_, text) => {
    const titles = ['Strait', 'The Strait', 'Strait & sea']
    expect(await read(text, 'refs.ris')).toEqual([{ ...unknownMetadata, title: expect.toBeOneOf(titles), outlet: 'Ledger' }])
  })

  it('is known without its name', async () => {
    expect(await read('TY  - NEWS\nTI  - Strait\nER  - \n\nTY  - NEWS\nTI  - Harbour\nER  - ', 'refs.txt')).toEqual([
      ...stated({ title: 'Strait' }),
      ...stated({ title: 'Harbour' }),
    ])
  })

  it('is a problem where no record says anything', async () => {
    expect(await ris('AB  - Words.')).toEqual({ kind: 'no-reference' })
  })
})

describe('BibTeX', () => {
  it('reads fields, abbreviations, months and letters in LaTeX', async () => {
    const text = String.raw`
      @string{nl = "The Northern Ledger"}
      @article{brandt2031, author = {Brandt, Tomas and {Agence Meridienne} and Ana Ru{\'i}z}, title = {{Ostmark} weighs \emph{escort} -- again},
        journal = nl, year = 2031, month = mar, day = 5, pages = {12--13}, address = {Velmora}, language = {german},
        url = {https://ledger.example/a_b?x=1&y=2}}`
    expect(await read(text, 'refs.bib')).toEqual(
      stated({
        title: 'Ostmark weighs escort – again',
        byline: 'Tomas Brandt, Agence Meridienne, Ana Ruíz',
        outlet: 'The Northern Ledger',
        place: 'Velmora',
        published: '2031-03-05',
        language: 'de',
        url: 'https://ledger.example/a_b?x=1&y=2',
        pages: '12–13',
      }),
    )
  })

  it.each([
    ['a day in one field', '@online{x, title={Strait}, date={2031-03-05}}', { published: '2031-03-05' }],
    ['a month in one field', '@online{x, title={Strait}, date={2031-03}}', { published: '2031-03' }],
    ['an agency', '@misc{x, title={Strait}, author={Reuters}}', { byline: 'Reuters' }],
    ['a printed byline', '@misc{x, title={Strait}, author={By Jane Roe in Paris}}', { byline: 'Jane Roe in Paris' }],
    ['a name that braces hold', '@misc{x, title={Strait}, author={{Roe, Doe and Partners}}}', { byline: 'Roe, Doe and Partners' }],
    ['more authors than it names', '@misc{x, title={Strait}, author={Roe, Jane and others}}', { byline: 'Jane Roe' }],
    ['the site as organisation', '@online{x, title={Strait}, organization={Meridian Wire}}', { outlet: 'Meridian Wire' }],
    [
      'an address in another field',
      String.raw`@misc{x, title={Strait}, howpublished={\url{https://a.example/1}}}`,
      { url: 'https://a.example/1' },
    ],
  ])('reads %s', async (_, text, metadata) => {
    expect(await read(text, 'refs.bib')).toEqual(stated({ title: 'Strait', ...metadata }))
  })

  it.each([
    ['broken', '@misc{a, title = {Strait'],
    ['nested deeper than the stack', `@misc{a, title = ${'{'.repeat(50_000)}${'}'.repeat(50_000)}}`],
  ])('passes over an entry that is %s', async (_, entry) => {
    expect(await read(`@misc{b, title={Harbour}}\n${entry}\n\n@misc{c, title={Quay}}`, 'refs.bib')).toEqual([
      ...stated({ title: 'Harbour' }),
      ...stated({ title: 'Quay' }),
    ])
  })

  it('is damaged where every entry is broken', async () => {
    expect(await read('@misc{a, title = {Strait', 'refs.bib')).toEqual({ kind: 'damaged-file', part: null })
  })
})

it.each([
  ['en', 'en'],
  ['eng', 'en'],
  ['en_GB', 'en-GB'],
  ['English', 'en'],
  ['Deutsch', 'de'],
  ['ngerman', 'de'],
  ['американский', null],
  ['a language', null],
])('reads the language %s', async (name, language) => {
  expect(await ris('TI  - Strait', `LA  - ${name}`)).toEqual(stated({ title: 'Strait', language }))
})

describe('CSL-JSON', () => {
  const item = {
    id: 'x',
    type: 'article-newspaper',
    title: '<span class="nocase">Ostmark</span> weighs escort',
    author: [
      { family: 'Brandt', given: 'Tomas' },
      { literal: 'Reuters' },
      { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
    ],
    'container-title': 'The Northern Ledger',
    'publisher-place': 'Velmora',
    section: 'World',
    edition: 'Late',
    page: '12-13',
    language: 'en-GB',
    URL: 'https://ledger.example/escort',
    issued: { 'date-parts': [['2031', 3, 5]] },
  }
  const metadata = {
    title: 'Ostmark weighs escort',
    byline: 'Tomas Brandt, Reuters, Anna van der Berg',
    outlet: 'The Northern Ledger',
    place: 'Velmora',
    section: 'World',
    published: '2031-03-05',
    language: 'en-GB',
    url: 'https://ledger.example/escort',
    edition: 'Late',
    pages: '12–13',
  }

  it.each([
    ['a list', [item]],
    ['one item', item],
    ['a list among other things', { version: 1, items: [item] }],
    ['a list with odd things in it', [item, 7, null, { type: 'webpage' }]],
  ])('reads %s', async (_, json) => {
    expect(await read(JSON.stringify(json), 'refs.json')).toEqual(stated(metadata))
  })

  it.each([
    ['raw', { raw: '2031-03-05' }, '2031-03-05'],
    ['a string', '2031-03', '2031-03'],
    ['a year', { 'date-parts': [[2031]] }, '2031'],
    ['a day that the calendar lacks', { 'date-parts': [[2031, 2, 30]] }, '2031-02'],
    ['odd', { 'date-parts': 7 }, null],
  ])('reads a date that is %s', async (_, issued, published) => {
    expect(await read(JSON.stringify([{ type: 'webpage', title: 'Strait', issued }]), 'refs.json')).toEqual(
      stated({ title: 'Strait', published }),
    )
  })

  it('takes a DOI where there is no address', async () => {
    expect(await read(JSON.stringify([{ type: 'article-journal', title: 'Strait', DOI: '10.5555/abc' }]), 'refs.json')).toEqual(
      stated({ title: 'Strait', url: 'https://doi.org/10.5555/abc' }),
    )
  })

  it.each([
    ['cut off', '[{"type":"webpage","title":"Strait"', { kind: 'damaged-file', part: null }],
    ['without a word on any article', '[{"type":"webpage","title":""}]', { kind: 'no-reference' }],
  ])('is a problem where it is %s', async (_, json, problem) => {
    expect(await read(json, 'refs.json')).toEqual(problem)
  })
})

it.each([
  ['refs.ris', 'TY  - NEWS\nTI  - The strait\n  goes on\nAU  - Roe, Jane\nDA  - 2031/03/05/\nUR  - https://a.example/1\nER  - \n'],
  [
    'refs.bib',
    '@string{l = {Ledger}}\n@article{a, title = {The {Strait}}, author = {Roe, Jane and {Reuters}}, journal = l, date = {2031-03-05}}\n',
  ],
  [
    'refs.json',
    '[{"type":"webpage","title":"The strait","author":[{"family":"Roe","given":"Jane"}],"issued":{"date-parts":[[2031,3,5]]}}]',
  ],
])('answers with a value for %s, cut off and changed', async (name, text) => {
  const whole = new TextEncoder().encode(text)
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 10 }), async (length, changes) => {
      const bytes = whole.slice(0, length)
      for (const { at, byte } of changes) if (at < length) bytes[at] = byte
      const imported = await importArticles(bytes, name)
      expect(imported.ok || imported.problem.kind !== 'reader-failed').toBe(true)
    }),
    { numRuns: 100 },
  )
})

it.each([
  ['prose that mentions a type', 'TY is how the tool marks a type.\n\nIt has many.', 'a.txt'],
  ['prose that begins with an at sign', '@article is what he typed, and nothing happened.', 'a.txt'],
  ['other JSON', '{"type": "Feature", "title": "Strait"}', 'a.json'],
])('takes %s for text', async (_, text, name) => {
  const imported = await importArticles(new TextEncoder().encode(text), name)
  expect(imported.ok && { articles: imported.articles.length, references: imported.references }).toEqual({ articles: 1, references: [] })
})
