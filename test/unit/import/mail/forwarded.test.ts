import { describe, expect, it } from 'vitest'
import { importArticles } from '#import'
import { pressMail } from '#test/mail-bytes'

const read = async (body: string, type = 'text/html; charset=utf-8') => {
  const imported = await importArticles(pressMail(body, type, 'FW: for you'), 'mail.eml')
  if (!imported.ok) throw new Error(imported.problem.kind)
  const [article] = imported.articles
  const { title, published } = article!.metadata
  return { title, published, paragraphs: article!.paragraphs.map(({ kind, text }) => [kind, text]), receipt: article!.receipt }
}

const text = 'The fees rise in April, the ministry of transport of Ostmark said on Tuesday.'
const plain = 'text/plain; charset=utf-8'

describe('a mail passed on is the article', () => {
  it.each([
    [
      'by Outlook',
      `<p>See below. Jane</p><div><p><b>From:</b> Press &lt;press@ostmark.example&gt;<br><b>Sent:</b> Monday, March 3, 2031 10:12 AM<br><b>To:</b> Jane Roe; Al<br><b>Cc:</b> Tom<br><b>Subject:</b> Fees rise</p></div><p>${text}</p>`,
      undefined,
    ],
    [
      'by Outlook, in German',
      `<p>Siehe unten.</p><p><b>Von:</b> Presse<br><b>Gesendet:</b> Montag, 3. März 2031 10:12<br><b>An:</b> Jane Roe<br><b>Betreff:</b> Fees rise</p><p>${text}</p>`,
      undefined,
    ],
    [
      'by Outlook, in French',
      `<p>Voir plus bas.</p><p><b>De :</b> Presse<br><b>Envoyé :</b> lundi 3 mars 2031 10:12<br><b>À :</b> Jane Roe<br><b>Objet :</b> Fees rise</p><p>${text}</p>`,
      undefined,
    ],
    [
      'by Gmail',
      `<div>FYI<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Press</b> &lt;<a href="mailto:press@ostmark.example">press@ostmark.example</a>&gt;<br>Date: Mon, Mar 3, 2031 at 9:01 AM<br>Subject: Fees rise<br>To: &lt;jane@policy.example&gt;<br></div><p>${text}</p></div></div>`,
      undefined,
    ],
    [
      'by Thunderbird',
      `See below.\n\n-------- Forwarded Message --------\nSubject: Fees rise\nDate: Mon, 3 Mar 2031 09:01:12 +0100\nFrom: Press <press@ostmark.example>\nTo: Jane Roe <jane@policy.example>\n\n${text}`,
      plain,
    ],
    [
      'by Apple Mail, quoted',
      `See below.\n\nBegin forwarded message:\n\n> From: Press <press@ostmark.example>\n> Subject: Fees rise\n> Date: 3 March 2031 at 09:01:12 GMT\n> To: Jane Roe <jane@policy.example>\n> \n> ${text}`,
      plain,
    ],
    [
      'twice',
      `<p>Look.</p><p>From: Tom<br>Sent: 4 March 2031<br>To: Jane<br>Subject: FW: Fees rise</p><p>Look!</p><p>From: Press<br>Sent: 3 March 2031<br>To: Tom<br>Subject: Fees rise</p><p>${text}</p>`,
      undefined,
    ],
  ])('%s', async (_, body, type) => {
    const { title, published, paragraphs, receipt } = await read(body, type)
    expect({ title, published, paragraphs, note: receipt.dropped.map(({ reason }) => reason), traces: receipt.traces }).toEqual({
      title: 'Fees rise',
      published: '2031-03-03',
      paragraphs: [['body', text]],
      note: expect.arrayContaining(['receipt.dropped.forwarding-note']),
      traces: ['receipt.trace.recipient'],
    })
  })
})

it('stays under a long text, without who it was sent to', async () => {
  const long = 'The harbour closes for a week, the port office said. '.repeat(8).trim()
  const body = `<p>${long}</p><p>From: Press<br>Sent: 3 March 2031<br>To: jane@policy.example<br>Subject: Fees rise</p><p>${text}</p>`
  const { title, published, paragraphs } = await read(body)
  expect([title, published, paragraphs]).toEqual([
    'for you',
    '2031-03-04',
    [
      ['body', long],
      ['heading', 'Press · 3 March 2031 · Fees rise'],
      ['body', text],
    ],
  ])
})

it('leaves the day open where the block does not say it, and offers the outer mail’s', async () => {
  const { published, receipt } = await read(
    `<p>Look.</p><p>From: Press &lt;a@ostmark.example&gt;<br>Sent: 3/5/2031 10:12<br>To: Jane<br>Subject: Fees rise</p><p>${text}</p>`,
  )
  expect([published, receipt.suggestions]).toEqual([
    null,
    [
      { field: 'outlet', value: 'Press', from: 'receipt.suggestion.mail-sender' },
      { field: 'outlet', value: 'ostmark.example', from: 'receipt.suggestion.mail-domain' },
      { field: 'byline', value: 'Press', from: 'receipt.suggestion.mail-sender' },
      { field: 'published', value: '2031-03-04', from: 'receipt.suggestion.mail-date' },
    ],
  ])
})

it.each(['From: the harbour to the sea is a mile.', 'To: be or not to be', 'Subject: fees\nDate: none'])(
  'takes no sentence for a header: %s',
  async (line) => {
    const { title, paragraphs } = await read(`${text}\n\n${line}`, plain)
    expect([title, paragraphs[0]]).toEqual(['for you', ['body', text]])
  },
)
