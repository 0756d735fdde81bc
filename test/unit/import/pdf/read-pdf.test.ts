import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { linesAt, pdfOf, type PdfOptions, type Placed } from '#test/pdf-of'
import { plainReceipt } from '#test/plain-receipt'

const read = async (pages: readonly (readonly Placed[])[], options: PdfOptions = {}) => {
  const imported = await importArticles(await pdfOf(pages, options), 'article.pdf')
  const [article] = imported.ok ? imported.articles : []
  if (article === undefined) throw new Error(imported.ok ? 'no article' : imported.problem.kind)
  return { ...article, paragraphs: article.paragraphs.map(({ kind, text, page }) => [kind, text, page]) }
}

/** Lines as long as the column is wide, so that a shorter one ends its paragraph. */
const full = [
  'The strait is closed to ships that carry oil, and nobody in the harbour office knows for how long it',
  'will stay so, because the commission that must decide has not met since the spring and is not going',
  'to meet again before the summer, as two of its members have said to the newspapers of both countries',
] as const
const whole = full.join(' ')

const furniture = (number: number): readonly Placed[] => [
  { text: 'The Northern Ledger', x: 70, y: 805, size: 8 },
  { text: String(number), x: 295, y: 30, size: 8 },
]

const foot = (number: number): readonly Placed[] => [
  { text: 'https://ledger.example/escort?utm_source=mail', x: 30, y: 20, size: 7 },
  { text: `${number}/2`, x: 540, y: 20, size: 7 },
]

it('reads title, byline, date, paragraphs with their pages, and a receipt', async () => {
  const first: readonly Placed[] = [
    ...furniture(1),
    { text: 'Ostmark weighs an escort', x: 70, y: 750, size: 20, font: 'bold' },
    { text: 'By Mira Osterley', x: 70, y: 725, font: 'bold' },
    { text: '5 March 2031', x: 70, y: 705 },
    ...linesAt(70, 680, [...full, 'had asked.']),
    { text: '1', x: 113, y: 648, size: 6 },
    { text: 'What the paper says', x: 70, y: 610, font: 'bold' },
    ...linesAt(70, 590, full),
  ]
  const second: readonly Placed[] = [...furniture(2), ...linesAt(70, 760, ['of the strait.']), { text: 'The end of it.', x: 70, y: 730 }]
  const { metadata, paragraphs, receipt } = await read([first, second], { title: 'Microsoft Word - draft3.docx', language: 'en-GB' })
  expect({ metadata, paragraphs, receipt }).toEqual({
    metadata: {
      ...unknownMetadata,
      title: 'Ostmark weighs an escort',
      byline: 'Mira Osterley',
      published: '2031-03-05',
      language: 'en-GB',
    },
    paragraphs: [
      ['title', 'Ostmark weighs an escort', 1],
      ['body', 'By Mira Osterley', 1],
      ['body', '5 March 2031', 1],
      ['body', `${whole} had asked.`, 1],
      ['heading', 'What the paper says', 1],
      ['body', `${whole} of the strait.`, 1],
      ['body', 'The end of it.', 2],
    ],
    receipt: {
      ...plainReceipt,
      reader: 'pdf',
      encoding: null,
      wordsFound: 139,
      dropped: [
        { step: 'pdf', reason: 'receipt.dropped.running-head', words: 6, sample: 'The Northern Ledger' },
        { step: 'pdf', reason: 'receipt.dropped.page-number', words: 2, sample: '1' },
        { step: 'pdf', reason: 'receipt.dropped.note-number', words: 1, sample: '1' },
      ],
    },
  })
})

describe('paragraphs', () => {
  it.each([
    ['an indent', linesAt(70, 700, [`  ${full[0].slice(2)}`, full[1], `  ${full[2].slice(2)}`, full[0]]), 2],
    ['a short line that ends a sentence', linesAt(70, 700, [...full, 'before the autumn.', ...full]), 2],
    [
      'a hanging first line',
      linesAt(70, 700, ['1. '.concat(full[0].slice(3)), `  ${full[1].slice(2)}`, `  ${full[2].slice(2)}`, '2. The end.']),
      2,
    ],
    ['nothing', linesAt(70, 700, full), 1],
  ])('are parted by %s', async (_, page, count) => {
    expect((await read([page])).paragraphs).toHaveLength(count)
  })

  it('run on behind a note in small print and over a page', async () => {
    const note: Placed = { text: '1 Ledger, 4 March 2031, where the numbers of the year before are given as well.', x: 70, y: 90, size: 7 }
    const { paragraphs } = await read([[...linesAt(70, 160, full), note], linesAt(70, 760, ['of the strait.'])])
    expect(paragraphs.map(([, text]) => text)).toEqual([`${whole} of the strait.`, note.text])
  })

  it('begin with their large initial', async () => {
    const initial: Placed = { text: 'T', x: 70, y: 688, size: 32 }
    const { paragraphs } = await read([
      [initial, ...linesAt(92, 700, [full[0].slice(1, 90), full[1].slice(0, 88)]), ...linesAt(70, 676, [full[2]])],
    ])
    expect(paragraphs.map(([, text]) => text)).toEqual([`${full[0].slice(0, 90)} ${full[1].slice(0, 88)} ${full[2]}`])
  })

  it('are read column by column below a title that spans both', async () => {
    const left = Array.from({ length: 8 }, (_, index) => `left line ${index} goes on and on until here`)
    const right = Array.from({ length: 8 }, (_, index) => `right line ${index} goes on and on until he`)
    const { paragraphs } = await read([
      [
        { text: 'A title over both of the columns of text', x: 70, y: 740, size: 20 },
        ...linesAt(70, 700, left),
        ...linesAt(310, 700, right),
      ],
    ])
    expect(paragraphs.slice(1)).toEqual([['body', [...left, ...right].join(' '), 1]])
  })

  it('keep exponents apart from numbers that call a note', async () => {
    const { paragraphs } = await read([
      [
        { text: 'An area of 12 km', x: 70, y: 700 },
        { text: '2', x: 139.5, y: 704, size: 6 },
        { text: 'is closed.', x: 146, y: 700 },
        { text: '3', x: 183.5, y: 704, size: 6 },
      ],
    ])
    expect(paragraphs).toEqual([['body', 'An area of 12 km² is closed.', 1]])
  })

  it('are those of a list, without bullets', async () => {
    const { paragraphs } = await read([[...linesAt(70, 700, ['• Two more pilots', '• Better boats'])]])
    expect(paragraphs).toEqual([
      ['list', 'Two more pilots', 1],
      ['list', 'Better boats', 1],
    ])
  })
})

it('keeps the last line of a paragraph that stands twice at the foot of a page', async () => {
  const page = [...linesAt(70, 112, full), { text: 'of uncertainty.', x: 70, y: 76 }]
  const { paragraphs } = await read([page, page])
  expect(paragraphs.map(([, text]) => text)).toEqual([`${whole} of uncertainty.`, `${whole} of uncertainty.`])
})

it('takes the address that a browser prints at the foot of every page', async () => {
  const { metadata } = await read([
    [...linesAt(70, 700, full), ...foot(1)],
    [...linesAt(70, 700, full), ...foot(2)],
  ])
  expect(metadata).toEqual({ ...unknownMetadata, url: 'https://ledger.example/escort' })
})

it('only suggests what the file’s properties say and its pages do not', async () => {
  const { metadata, receipt } = await read([linesAt(70, 700, full)], {
    title: 'Ostmark weighs an escort',
    author: 'Mira Osterley',
    created: new Date('2031-03-05T12:00:00Z'),
  })
  expect({ metadata, suggestions: receipt.suggestions }).toEqual({
    metadata: unknownMetadata,
    suggestions: [
      { field: 'title', value: 'Ostmark weighs an escort', from: 'receipt.suggestion.file-properties' },
      { field: 'byline', value: 'Mira Osterley', from: 'receipt.suggestion.file-properties' },
      { field: 'published', value: '2031-03-05', from: 'receipt.suggestion.date-of-file' },
    ],
  })
})

describe('a file without text', () => {
  const picture = new Uint8Array(
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  )
  const scan = async (): Promise<Uint8Array> => {
    const document = await PDFDocument.create()
    const image = await document.embedPng(picture)
    for (let page = 0; page < 2; page += 1) document.addPage().drawImage(image, { x: 0, y: 0, width: 500, height: 700 })
    return await document.save()
  }

  /** Encrypted for a password that is not the empty one (ISO 32000-1, 7.6.3). */
  const locked = new Uint8Array(
    Buffer.from(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
3 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>> endobj
trailer <</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>
%%EOF`),
  )

  it.each([
    ['pictures of text', scan, { kind: 'scan', pages: 2 }],
    ['nothing at all', async () => await pdfOf([[]]), { kind: 'empty' }],
    [
      'less than half of it left',
      async () => (await pdfOf([linesAt(70, 700, full)])).subarray(0, 300),
      { kind: 'damaged-file', part: null },
    ],
    [
      'noise',
      async () => await Promise.resolve(new Uint8Array(Buffer.from('%PDF-1.7\nnoise\u0000noise'))),
      { kind: 'damaged-file', part: null },
    ],
    ['a password', async () => await Promise.resolve(locked), { kind: 'password-protected' }],
  ])('is refused: %s', async (_, make, problem) => {
    expect(await importArticles(await make(), 'article.pdf')).toEqual({ ok: false, problem })
  })
})

it('does not take the bytes away from its caller', async () => {
  const bytes = await pdfOf([linesAt(70, 700, full)])
  const length = bytes.length
  await importArticles(bytes, 'article.pdf')
  expect(bytes.length).toBe(length)
})
