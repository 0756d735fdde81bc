import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { mailBytes, pressMail } from '#test/mail-bytes'
import { plainReceipt } from '#test/plain-receipt'

const read = async (bytes: Uint8Array, name = 'mail.eml') => {
  const imported = await importArticles(bytes, name)
  if (!imported.ok) throw new Error(imported.problem.kind)
  return imported.articles.map(({ metadata, paragraphs, receipt }) => ({
    metadata,
    paragraphs: paragraphs.map(({ kind, text }) => [kind, text]),
    receipt,
  }))
}
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).map(({ paragraphs }) => paragraphs.map(([, text]) => text))

const page = `<html lang="en"><head><style>p { color: red }</style></head><body>
<div style="display:none;max-height:0">A preview of it</div>
<p><a href="https://press.ostmark.example/view?id=77&utm_source=mail&e=1a2b">View this email in your browser</a></p>
<table><tr><td><h1>Ostmark matches the port fees</h1><p>By Mira Hale</p>
<p>The ministry said that it <a href="https://gate.example/?url=https%3A%2F%2Fostmark.example%2Ffees">would match them</a> from April.</p>
<h2>What changes</h2><ul><li>Grain ships pay nothing.</li></ul>
<blockquote>“We did not choose this,” the minister said.</blockquote>
<p>The decree: https://gate.example/?url=https%3A%2F%2Fostmark.example%2Fdecree%3Futm_source%3Da&amp;data=jane</p></td></tr></table>
<p>This email was sent to jane@policy.example because you signed up.</p><p>Ministry of Transport, 1 Harbour Street</p>
<img src="https://gate.example/open.gif" width="1" height="1"></body></html>`

const press = mailBytes(`Received: from a by b
Message-ID: <1@ostmark.example>
From: =?utf-8?Q?Ministry_of_Transport_=E2=80=93_Press?= <office@press.ostmark.example>
To: Jane Roe <jane@policy.example>
Subject: FW: [EXTERNAL] Ostmark matches the port fees
Date: Tue, 4 Mar 2031 23:30:00 -0500
List-Unsubscribe: <https://gate.example/stop>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="m"

--m
Content-Type: multipart/alternative; boundary="a"

--a
Content-Type: text/plain; charset=utf-8

Open this mail in a better program.
--a
Content-Type: text/html; charset=utf-8

${page}
--a--
--m
Content-Type: text/plain; charset=utf-8
Content-Disposition: attachment; filename="statement.txt"

The minister said that no ship with grain will pay.
--m
Content-Type: application/octet-stream
Content-Disposition: attachment; filename*=UTF-8''ph%C3%B6tos.zip
Content-Transfer-Encoding: base64

UEsDBA==
--m--
`)

const alternative = (plain: string, html: string) =>
  pressMail(
    `--a\nContent-Type: text/plain\n\n${plain}\n--a\nContent-Type: text/html\n\n${html}\n--a--`,
    'multipart/alternative; boundary=a',
  )

const body = (header: string, bytes: Buffer) =>
  new Uint8Array(
    Buffer.concat([Buffer.from(`From: a@courier.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${header}\r\n\r\n`), bytes]),
  )

const withPart = (header: string, content: string, body = 'The harbour closes for a week.') =>
  pressMail(`--m\nContent-Type: text/plain\n\n${body}\n--m\n${header}\n\n${content}\n--m--`, 'multipart/mixed; boundary=m')

const summary = async (bytes: Uint8Array) =>
  (await read(bytes)).map(({ metadata, receipt }) => [
    metadata.title,
    receipt.announced,
    receipt.found,
    receipt.gaps.map(({ reason, sample }) => `${reason} ${sample}`),
  ])

it('reads the page of a press office’s mail, its attachment, and a receipt of the rest', async () => {
  const rest = {
    announced: 2,
    found: 2,
    gaps: [],
  }
  const name = 'Ministry of Transport – Press'
  expect(await read(press)).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Ostmark matches the port fees',
        byline: 'Mira Hale',
        published: '2031-03-04',
        language: 'en',
        url: 'https://press.ostmark.example/view?id=77',
      },
      paragraphs: [
        ['title', 'Ostmark matches the port fees'],
        ['body', 'By Mira Hale'],
        ['body', 'The ministry said that it would match them from April.'],
        ['heading', 'What changes'],
        ['list', 'Grain ships pay nothing.'],
        ['quote', '“We did not choose this,” the minister said.'],
        ['body', 'The decree: https://ostmark.example/decree'],
      ],
      receipt: {
        ...plainReceipt,
        ...rest,
        reader: 'mail',
        wordsFound: 35,
        traces: ['recipient', 'message-id', 'mail-route', 'unsubscribe', 'tracking-pixel', 'tracking-link'].map(
          (kind) => `receipt.trace.${kind}`,
        ),
        suggestions: [
          { field: 'outlet', value: name, from: 'receipt.suggestion.mail-sender' },
          { field: 'outlet', value: 'ostmark.example', from: 'receipt.suggestion.mail-domain' },
          { field: 'byline', value: name, from: 'receipt.suggestion.mail-sender' },
        ],
        dropped: [
          { step: 'mail', reason: 'receipt.dropped.attached-archive', words: 1, sample: 'phötos.zip' },
          { step: 'mail', reason: 'receipt.dropped.hidden', words: 4, sample: 'A preview of it' },
          { step: 'mail', reason: 'receipt.dropped.mail-footer', words: 22, sample: 'View this email in your browser' },
        ],
      },
    },
    {
      metadata: unknownMetadata,
      paragraphs: [['body', 'The minister said that no ship with grain will pay.']],
      receipt: {
        ...plainReceipt,
        ...rest,
        wordsFound: 10,
        suggestions: [
          { field: 'title', value: 'statement', from: 'receipt.suggestion.file-name' },
          { field: 'published', value: '2031-03-04', from: 'receipt.suggestion.mail-date' },
          { field: 'outlet', value: name, from: 'receipt.suggestion.mail-sender' },
        ],
      },
    },
  ])
})

describe('a body given in two forms', () => {
  it('is read from the page', async () => {
    expect(await textsOf(alternative('The harbour closes.', '<p>The harbour</p><p>closes.</p>'))).toEqual([['The harbour', 'closes.']])
  })

  it('is read from the plain text where the page only sends readers elsewhere', async () => {
    const whole = 'The harbour closes for a week. '.repeat(15).trim()
    expect(await textsOf(alternative(whole, '<p>Your program cannot show this.</p>'))).toEqual([[whole]])
  })
})

describe('the day a mail was sent', () => {
  it.each([
    ['Tue, 4 Mar 2031 23:30:00 -0500', '2031-03-04'],
    ['4 Mar 2031 00:10:00 +0900 (JST)', '2031-03-04'],
    ['Tue, 04 Mar 97 09:00:00 GMT', '1997-03-04'],
    ['yesterday', null],
  ])('of %s is the sender’s: %s', async (date, published) => {
    const bytes = mailBytes(`From: a@courier.example\nSubject: Harbour\nDate: ${date}\n\nThe harbour closes.`)
    expect((await read(bytes)).map(({ metadata }) => metadata.published)).toEqual([published])
  })
})

describe('the encoding of a text', () => {
  it.each([
    ['as stated: ISO-2022-JP', 'text/plain; charset=ISO-2022-JP', Buffer.from('\u001B$B9A$OJD$8$k!#\u001B(B', 'latin1'), '港は閉じる。'],
    ['not stated: ISO-2022-JP', 'text/plain', Buffer.from('\u001B$B9A$OJD$8$k!#\u001B(B', 'latin1'), '港は閉じる。'],
    ['as stated: windows-1251', 'text/plain; charset="windows-1251"', Buffer.from('cfeef0f220e7e0eaf0fbf2', 'hex'), 'Порт закрыт'],
    ['as stated: KOI8-R', 'text/plain; charset=koi8-r', Buffer.from('f0cfd2d420dac1cbd2d9d4', 'hex'), 'Порт закрыт'],
    ['as stated: GB18030', 'text/plain; charset=gb18030', Buffer.from('b8dbbfdab9d8b1d5', 'hex'), '港口关闭'],
    ['not stated: UTF-8', 'text/plain', Buffer.from('Der Hafen schließt.'), 'Der Hafen schließt.'],
    [
      'not stated: windows-1252',
      'text/plain',
      Buffer.from('Der Hafen schließt für eine Woche.', 'latin1'),
      'Der Hafen schließt für eine Woche.',
    ],
    ['wrong: ASCII over UTF-8', 'text/plain; charset=us-ascii', Buffer.from('Der Hafen schließt.'), 'Der Hafen schließt.'],
    ['wrong: Latin-1 over UTF-8', 'text/plain; charset=iso-8859-1', Buffer.from('Der Hafen schließt.'), 'Der Hafen schließt.'],
    [
      'wrong: UTF-8 over windows-1252',
      'text/plain; charset=utf-8',
      Buffer.from('Der Hafen schließt für eine Woche.', 'latin1'),
      'Der Hafen schließt für eine Woche.',
    ],
    ['unknown', 'text/plain; charset=harbour-1', Buffer.from('Der Hafen schließt.'), 'Der Hafen schließt.'],
    [
      'of a page that states its own',
      'text/html',
      Buffer.from('<meta charset=windows-1251><p>\u00CF\u00EE\u00F0\u00F2</p>', 'latin1'),
      'Порт',
    ],
  ])('%s', async (_, header, bytes, text) => {
    expect(await textsOf(body(header, bytes))).toEqual([[text]])
  })
})

describe('attachments', () => {
  it('that cannot be read are gaps beside what can', async () => {
    expect(await summary(withPart('Content-Type: text/plain; name="fees.txt"\nContent-Disposition: attachment', ''))).toEqual([
      ['Harbour closes', 2, 1, ['receipt.gap.attachment-empty fees.txt']],
    ])
  })

  it('that are mails are articles of their own', async () => {
    const inner = 'From: Ledger <desk@ledger.example>\nSubject: Fees rise\nDate: Mon, 3 Mar 2031 09:00:00 +0100\n\nThe fees rise in April.'
    expect(await summary(withPart('Content-Type: message/rfc822', inner))).toEqual([
      ['Harbour closes', 2, 2, []],
      ['Fees rise', 2, 2, []],
    ])
  })

  it('are read where the mail itself says nothing', async () => {
    expect(await summary(withPart('Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment', 'The fees rise.', ''))).toEqual([
      [null, 1, 1, []],
    ])
  })

  it.each([
    ['a picture', 'Content-Type: image/png; name=a.png\nContent-Disposition: attachment', 'attached-picture'],
    ['an appointment', 'Content-Type: text/calendar; method=REQUEST', 'attached-appointment'],
    ['a signature', 'Content-Type: application/pgp-signature', 'attached-signature'],
    ['a report on delivery', 'Content-Type: message/delivery-status', 'delivery-report'],
    ['a file of another kind', 'Content-Type: application/octet-stream; name=a.xyz', 'attached-file'],
  ])('of a kind that is not read are named: %s', async (_, header, reason) => {
    const [article] = await read(withPart(header, 'AAAA'))
    expect([article!.receipt.announced, article!.receipt.dropped.map((part) => part.reason)]).toEqual([null, [`receipt.dropped.${reason}`]])
  })

  it('do not count where the text shows them', async () => {
    const [article] = await read(withPart('Content-Type: image/png\nContent-ID: <1@a>', 'AAAA'))
    expect(article!.receipt.dropped).toEqual([])
  })
})

describe('a mail without an article', () => {
  it.each([
    ['empty', pressMail(''), 'empty'],
    ['an appointment alone', pressMail('BEGIN:VCALENDAR', 'text/calendar'), 'no-article'],
    ['encrypted', pressMail('AAAA', 'application/pkcs7-mime; smime-type=enveloped-data'), 'password-protected'],
  ])('%s', async (_, bytes, kind) => {
    const imported = await importArticles(bytes, 'mail.eml')
    expect(imported).toEqual({ ok: false, problem: { kind } })
  })
})
