import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { plainReceipt } from '#test/plain-receipt'
import { importArticles } from '#import'

const read = async (markdown: string | Uint8Array) => {
  const bytes = typeof markdown === 'string' ? new TextEncoder().encode(markdown) : markdown
  const imported = await importArticles(bytes, 'article.md')
  if (!imported.ok) throw new Error(imported.problem.kind)
  const [article] = imported.articles
  return { ...article!, paragraphs: article!.paragraphs.map(({ kind, text }) => [kind, text]) }
}

it('reads front matter, blocks of every kind and a receipt', async () => {
  const { metadata, paragraphs, receipt } = await read(readFileSync(new URL('../../../fixtures/import/ledger.md', import.meta.url)))
  expect({ metadata, paragraphs, receipt }).toEqual({
    metadata: {
      ...unknownMetadata,
      title: 'Ostmark weighs escort for grain ships',
      byline: 'Tomas Brandt, Ana Ruiz',
      outlet: 'The Northern Ledger',
      published: '2031-03-09',
      language: 'en-GB',
      url: 'https://ledger.example/escort',
    },
    paragraphs: [
      ['title', 'Ostmark weighs escort for grain ships'],
      ['body', 'Ostmark may send warships to escort grain carriers past the closed strait, two officials said.'],
      ['caption', 'Four frigates at anchor'],
      ['caption', 'Photograph: Ana Ruiz'],
      ['heading', 'What the paper says'],
      ['quote', '“Our harbours are open,” she said, “and they will stay open.”'],
      ['list', 'Four frigates on the southern route'],
      ['list', 'No rules for the use of force'],
      ['list', 'none at all'],
      ['body', 'Year | Ships'],
      ['body', '2029 | 41'],
      ['body', '2030 | 38'],
      ['body', 'frigates = 4\nescorts = 2'],
      ['body', 'Talks go on\u00A0— slowly. They may fail.'],
    ],
    receipt: {
      ...plainReceipt,
      reader: 'markdown',
      wordsFound: 82,
      dropped: [
        { step: 'front matter', reason: 'receipt.dropped.front-matter', words: 3, sample: 'tags: sea, grain' },
        { step: 'markdown', reason: 'receipt.dropped.link-addresses', words: 2, sample: 'https://ledger.example/strait' },
        { step: 'markdown', reason: 'receipt.dropped.raw-html', words: 4, sample: 'Buy one, get one' },
      ],
      warnings: [],
    },
  })
})

describe('title', () => {
  const text = 'The strait is closed to ships that carry oil, and nobody knows for how long it will stay so.'
  it.each([
    ['a single heading of the first level at the top', `# Strait\n\n${text}`, 'Strait', 'title'],
    ['two headings of the first level', `# Strait\n\n${text}\n\n# Harbour\n\n${text}`, null, 'heading'],
    ['a heading of the second level', `## Strait\n\n${text}`, null, 'heading'],
    ['front matter over another heading', `---\ntitle: Oil\n---\n# Strait\n\n${text}`, 'Oil', 'title'],
  ])('with %s', async (_, markdown, title, kind) => {
    const { metadata, paragraphs } = await read(markdown)
    expect([metadata.title, paragraphs[0]?.[0]]).toEqual([title, kind])
  })
})

it('reads byline and date under the title', async () => {
  const { metadata } = await read('# Strait\n\nBy Jane Roe\n\n5 March 2031\n\nThe strait is closed.')
  expect(metadata).toEqual({ ...unknownMetadata, title: 'Strait', byline: 'Jane Roe', published: '2031-03-05' })
})

describe('front matter', () => {
  it.each([
    ['author', 'author: By Jane Roe', { byline: 'Jane Roe' }],
    ['authors as maps', 'authors:\n  - name: Jane Roe\n  - name: John Doe', { byline: 'Jane Roe, John Doe' }],
    ['a year', 'date: 2031', { published: '2031' }],
    ['a date in words', 'published: March 5, 2031', { published: '2031-03-05' }],
    ['a date that is none', 'date: soon', {}],
    ['an address that is none', 'url: javascript:alert(1)', {}],
    ['a language that is none', 'lang: English', {}],
    ['a tag that would build a thing', 'title: !!js/function "x"', { title: 'x' }],
    ['keys in capitals', 'Outlet: Meridian Wire', { outlet: 'Meridian Wire' }],
  ])('with %s', async (_, yaml, metadata) => {
    expect((await read(`---\n${yaml}\n---\nText.`)).metadata).toEqual({ ...unknownMetadata, ...metadata })
  })

  it.each([
    ['is no YAML', 'title: [unclosed'],
    ['nests deeper than the stack', `title: ${'['.repeat(20_000)}`],
    [
      'multiplies by aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c,*c,*c,*c]`,
    ],
  ])('is passed over with a warning when it %s', async (_, yaml) => {
    const { metadata, paragraphs, receipt } = await read(`---\n${yaml}\n---\nText.`)
    expect([metadata, paragraphs, receipt.warnings]).toEqual([unknownMetadata, [['body', 'Text.']], ['receipt.warning.front-matter']])
  })
})

it.each([
  ['quotations', `${'> '.repeat(5000)}deep`, ['quote', 'deep']],
  ['lists', `${'- '.repeat(500)}deep`, ['list', 'deep']],
  ['emphasis', `${'*a '.repeat(2000)}deep${'*'.repeat(2000)}`, null],
])('reads deeply nested %s', async (_, markdown, paragraph) => {
  const { paragraphs } = await read(markdown)
  expect([paragraphs.length, paragraph === null || paragraphs[0]]).toEqual([1, paragraph ?? true])
})
