import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { outlookMessage } from '#test/outlook-message'
import { plainReceipt } from '#test/plain-receipt'

const read = async (bytes: Uint8Array) => {
  const imported = await importArticles(bytes, 'mail.msg')
  if (!imported.ok) throw new Error(imported.problem.kind)
  return imported.articles.map(({ metadata, paragraphs, receipt }) => ({
    metadata,
    paragraphs: paragraphs.map(({ kind, text }) => [kind, text]),
    receipt,
  }))
}

const header = 'Date: Tue, 4 Mar 2031 23:30:00 -0500\r\nMessage-ID: <1@a>\r\nTo: jane@policy.example\r\n\r\n'
const common = { '0037001F': 'RE: Fees rise', '007D001F': header, '0C1A001F': 'Ostmark Press', '0C1F001F': 'press@ostmark.example' }

/** Text as [MS-OXRTFCP] stores it without compression. */
function rtf(text: string): Uint8Array {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(text.length + 12, 0)
  head.writeUInt32LE(text.length, 4)
  head.writeUInt32LE(0x414c454d, 8)
  return new Uint8Array(Buffer.concat([head, Buffer.from(text, 'latin1')]))
}

it('reads text, sender, day and attachments of an Outlook message', async () => {
  const bytes = outlookMessage({
    properties: { ...common, '1000001F': 'The fees rise in April.\r\n\r\nGrain is free.\r\n' },
    attachments: [
      { properties: { '3707001F': 'note.txt', '37010102': new Uint8Array(Buffer.from('Ships with grain pay nothing.')) } },
      { properties: { '3707001F': 'chart.png', '37010102': new Uint8Array([1]) } },
      { properties: { '3001001F': 'Harbour' }, message: { properties: { '0037001F': 'Harbour closes', '1000001F': 'It closes.' } } },
    ],
  })
  const [mail, note, nested] = await read(bytes)
  const counts = { announced: 3, found: 3 }
  expect(mail).toEqual({
    metadata: { ...unknownMetadata, title: 'Fees rise', published: '2031-03-04' },
    paragraphs: [
      ['body', 'The fees rise in April.'],
      ['body', 'Grain is free.'],
    ],
    receipt: {
      ...plainReceipt,
      ...counts,
      reader: 'mail',
      encoding: 'utf-16le',
      wordsFound: 8,
      traces: ['receipt.trace.recipient', 'receipt.trace.message-id'],
      suggestions: [
        { field: 'outlet', value: 'Ostmark Press', from: 'receipt.suggestion.mail-sender' },
        { field: 'outlet', value: 'ostmark.example', from: 'receipt.suggestion.mail-domain' },
        { field: 'byline', value: 'Ostmark Press', from: 'receipt.suggestion.mail-sender' },
      ],
      dropped: [{ step: 'mail', reason: 'receipt.dropped.attached-picture', words: 1, sample: 'chart.png' }],
    },
  })
  expect([note, nested].map((article) => [article!.metadata.title, article!.paragraphs])).toEqual([
    [null, [['body', 'Ships with grain pay nothing.']]],
    ['Harbour closes', [['body', 'It closes.']]],
  ])
})

describe('the text', () => {
  it.each([
    ['a page', { '10130102': new Uint8Array(Buffer.from('<p>The fees rise.</p><blockquote>“Yes.”</blockquote>')) }],
    [
      'a page in RTF',
      {
        '1000001F': 'Less.',
        '10090102': rtf(
          String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}The fees rise\'.{\*\htmltag72 </p>}{\*\htmltag64 <blockquote>}\u8220 ?Yes.\u8221 ?{\*\htmltag72 </blockquote>}}`,
        ),
      },
    ],
  ])('is read from %s', async (_, properties) => {
    const [mail] = await read(outlookMessage({ properties: { ...common, ...properties } }))
    expect(mail!.paragraphs).toEqual([
      ['body', 'The fees rise.'],
      ['quote', '“Yes.”'],
    ])
  })

  it('is the plain one where the RTF is damaged', async () => {
    const damaged = rtf('x').fill(255, 0, 8)
    const [mail] = await read(outlookMessage({ properties: { ...common, '1000001F': 'The fees rise.', '10090102': damaged } }))
    expect(mail!.paragraphs).toEqual([['body', 'The fees rise.']])
  })
})

describe('text in an old code page', () => {
  it.each([
    ['that the message names', ['3FFD0003', 1251], 'CFEEF0F2', 'Порт'],
    ['of the language it was written in', ['3FF10003', 0x0411], '8D60', '港'],
    ['of mail, which no property is stored in', ['3FDE0003', 50_220], '8D60', '港'],
  ])('%s', async (_, number, hex, text) => {
    const bytes = new Uint8Array(Buffer.from(hex, 'hex'))
    const [mail] = await read(
      outlookMessage({ properties: { '0037001E': bytes, '1000001E': bytes }, numbers: Object.fromEntries([number]) }),
    )
    expect([mail!.metadata.title, mail!.paragraphs]).toEqual([text, [['title', text]]])
  })
})

it('is empty where it says nothing', async () => {
  const bytes = outlookMessage({
    properties: { ...common, '10130102': new Uint8Array(Buffer.from('<style><!-- p { color: red } --></style><p>&nbsp;</p>')) },
  })
  expect(await importArticles(bytes, 'mail.msg')).toEqual({ ok: false, problem: { kind: 'empty' } })
})
