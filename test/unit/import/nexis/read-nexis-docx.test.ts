import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { readNexisDocx } from '#import/nexis'
import { cover, escort, strait } from '#test/nexis-articles'
import { docxArticle, type DocxParagraph, nexisDocx } from '#test/nexis-docx'
import { plainReceipt } from '#test/plain-receipt'

const read = (bytes: Uint8Array) => {
  const result = readNexisDocx({ bytes, name: 'Files (2).DOCX' })
  if (result === null || !result.ok) throw new Error(JSON.stringify(result))
  return result.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(({ kind, text }) => [kind, text]) }))
}

const ids = { LADeliveryID: '1234', UserPermID: 'urn:user:PA1' }

const without = (paragraph: DocxParagraph, ...names: readonly (keyof DocxParagraph)[]): DocxParagraph => {
  const kept = Object.entries(paragraph).filter(([name]) => !names.some((other) => other === name))
  return { runs: paragraph.runs, ...Object.fromEntries(kept) }
}
const account = (bytes: Uint8Array) => {
  const { announced, found, gaps } = read(bytes)[0]!.receipt
  return { announced, found, gaps: gaps.map(({ reason, sample }) => `${reason.slice('receipt.gap.'.length)} ${sample}`) }
}
const titles = (paragraphs: readonly DocxParagraph[]) =>
  read(nexisDocx(paragraphs)).map(({ metadata, paragraphs: found }) => [metadata.title, metadata.outlet, found.length])
const both = (change: (paragraph: DocxParagraph) => DocxParagraph) => [...docxArticle(strait, 1), ...docxArticle(escort, 2)].map(change)

it('reads articles with their metadata, text, receipt, and without a trace of who asked', () => {
  const bytes = nexisDocx(
    [...cover(['Strait closed to grain ships', 'Ostmark weighs escort']), ...docxArticle(strait, 1), ...docxArticle(escort, 2)],
    {
      count: 3,
      properties: ids,
    },
  )
  const receipt = {
    ...plainReceipt,
    reader: 'nexis',
    announced: 2,
    found: 2,
    traces: [
      'receipt.trace.user-name',
      'receipt.trace.delivery-time',
      'receipt.trace.job-number',
      'receipt.trace.client',
      'receipt.trace.search-terms',
      'receipt.trace.search-type',
      'receipt.trace.search-filters',
      'receipt.trace.delivery-id',
      'receipt.trace.permission-id',
      'receipt.trace.search-hits',
    ],
  }
  expect(read(bytes)).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Strait closed to grain ships',
        byline: 'Mira Lund',
        outlet: 'The Harbour Courier (Kestrel City)',
        section: 'WORLD',
        pages: '12',
        published: '2031-03-05',
        edition: 'Late Edition - Final',
        language: 'en',
        rights: 'Copyright 2031 Harbour Press Ltd. All Rights Reserved',
      },
      paragraphs: [
        ['title', 'Strait closed to grain ships'],
        ['heading', 'OSTMARK, March 4'],
        ['body', 'Ostmark has'],
        ['body', 'The strait is closed to every ship that carries grain.'],
        ['body', 'Nobody knows for how long.'],
      ],
      receipt: {
        ...receipt,
        wordsFound: 17,
        wordsStated: 14,
        dropped: [
          { step: 'nexis', reason: 'receipt.dropped.classification', words: 8, sample: 'Classification' },
          { step: 'nexis', reason: 'receipt.dropped.archive-marks', words: 4, sample: 'Load-Date: March 6, 2031' },
        ],
        warnings: ['receipt.warning.words-differ'],
      },
    },
    {
      metadata: {
        ...unknownMetadata,
        title: 'Ostmark weighs escort',
        outlet: 'Northern Ledger',
        published: '2031-03-09',
        rights: 'Copyright 2031 Harbour Press Ltd. All Rights Reserved',
      },
      paragraphs: [
        ['title', 'Ostmark weighs escort'],
        ['body', 'Four frigates may sail soon.'],
      ],
      receipt: { ...receipt, wordsFound: 5, wordsStated: 5 },
    },
  ])
})

describe('completeness', () => {
  const one = docxArticle(strait, 1)
  const two = docxArticle(escort, 2)
  it.each([
    ['counts what is there without a cover', nexisDocx([...one, ...two], { count: 2 }), { announced: 2, found: 2, gaps: [] }],
    [
      'knows that the cover is counted too',
      nexisDocx([...cover(['A', 'B']), ...one, ...two], { count: 3 }),
      { announced: 2, found: 2, gaps: [] },
    ],
    ['says nothing where nothing is stated', nexisDocx([...one, ...two]), { announced: null, found: 2, gaps: [] }],
    ['names that one is missing', nexisDocx([...one], { count: 3 }), { announced: 3, found: 1, gaps: ['fewer-than-announced 1/3'] }],
    [
      'names a listed title without an article',
      nexisDocx([...cover(['Strait closed to grain ships', 'Harbour fees fall', 'Ostmark weighs escort']), ...one, ...two], { count: 4 }),
      { announced: 3, found: 2, gaps: ['listed-not-found Harbour fees fall'] },
    ],
    [
      'takes a changed title in its place for the same article',
      nexisDocx([...cover(['Strait shut', 'Ostmark weighs escort']), ...one, ...two], { count: 3 }),
      { announced: 2, found: 2, gaps: [] },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(account(bytes)).toEqual(expected)
  })
})

describe('articles are told apart', () => {
  const expected = [
    ['Strait closed to grain ships', 'The Harbour Courier (Kestrel City)', 5],
    ['Ostmark weighs escort', 'Northern Ledger', 2],
  ]
  it.each([
    ['by their bookmarks, without any headline’s level', both((paragraph) => without(paragraph, 'level'))],
    ['by headlines in outline level', both((paragraph) => without(paragraph, 'bookmark'))],
    [
      'by headlines in a style',
      both((paragraph) => ({ ...without(paragraph, 'bookmark', 'level'), ...(paragraph.level === 0 && { style: 'Heading1' }) })),
    ],
    ['by their ends alone', both((paragraph) => without(paragraph, 'bookmark', 'level', 'endsSection'))],
    ['without “End of Document”', both((paragraph) => (paragraph.runs[1] === '*End of Document*' ? { runs: [''] } : paragraph))],
  ])('%s', (_, paragraphs) => {
    expect(titles(paragraphs)).toEqual(expected)
  })

  it('behind a cover, by their ends alone', () => {
    const paragraphs = [
      ...cover(['Strait closed to grain ships', 'Ostmark weighs escort']),
      ...both((paragraph) => without(paragraph, 'bookmark', 'level')),
    ]
    expect(titles(paragraphs)).toEqual(expected)
  })
})

it.each([
  ['an ordinary letter', nexisDocx(['Dear Mira,', 'Section: none.', 'Yours'])],
  ['a letter with a bookmark', nexisDocx([{ runs: ['Dear Mira,'], bookmark: 'Bookmark_1' }, 'Length: short.'])],
  ['a letter that quotes a label', nexisDocx(['Dear Mira,', 'the Load-Date is wrong.'])],
  ['no zip', new TextEncoder().encode('PK is no zip')],
])('leaves %s to the reader of Word files', (_, bytes) => {
  expect(readNexisDocx({ bytes, name: 'letter.docx' })).toBeNull()
})

it('reads 500 articles in a few seconds', async () => {
  const sentence = 'The strait is closed to every ship that carries grain, and nobody knows for how long it will stay so. '
  const long = { ...escort, labels: { 'Length:': '600 words' }, body: Array.from({ length: 15 }, () => sentence.repeat(2)) }
  const bytes = nexisDocx(
    Array.from({ length: 500 }, (_, index) => docxArticle({ ...long, title: [`Article ${index}`] }, index + 1)).flat(),
    { count: 500 },
  )
  const start = performance.now()
  const imported = await importArticles(bytes, 'bulk.docx')
  const seconds = (performance.now() - start) / 1000
  expect([imported.ok && imported.articles.length, seconds < 10]).toEqual([500, true])
})
