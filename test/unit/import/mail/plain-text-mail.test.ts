import { describe, expect, it } from 'vitest'
import { importArticles } from '#import'
import { pressMail } from '#test/mail-bytes'

const read = async (body: string, type?: string) => {
  const imported = await importArticles(pressMail(body, type), 'mail.eml')
  if (!imported.ok) throw new Error(imported.problem.kind)
  const [article] = imported.articles
  return { paragraphs: article!.paragraphs.map(({ kind, text }) => [kind, text]), receipt: article!.receipt, url: article!.metadata.url }
}

const wrapped = `The Harbour Courier has learnt that Ostmark may send two frigates to
escort grain carriers past the closed strait, two officials said on
Wednesday.`
const joined =
  'The Harbour Courier has learnt that Ostmark may send two frigates to escort grain carriers past the closed strait, two officials said on Wednesday.'

describe('lines', () => {
  it.each([
    ['that were wrapped are joined', wrapped, [['body', joined]]],
    [
      'of an address or a list stay apart',
      `${wrapped}\n\nContact:\nMira Hale\nHarbour Street 5\n\nThe plan:\n- two frigates on the southern route, which is the longer one and\n  is used by tankers\n- a hotline`,
      [
        ['body', joined],
        ['body', 'Contact:'],
        ['body', 'Mira Hale'],
        ['body', 'Harbour Street 5'],
        ['body', 'The plan:'],
        ['list', 'two frigates on the southern route, which is the longer one and is used by tankers'],
        ['list', 'a hotline'],
      ],
    ],
    [
      'that are whole paragraphs stay as they are',
      `${joined}\n${joined.replace('two frigates', 'three frigates')}`,
      [
        ['body', joined],
        ['body', joined.replace('two frigates', 'three frigates')],
      ],
    ],
    [
      'that quote are quotations, deeper ones apart',
      `He wrote:\n\n> ${wrapped.replaceAll('\n', '\n> ')}\n>> Is there a plan?\n\nWe shall see.`,
      [
        ['body', 'He wrote:'],
        ['quote', joined],
        ['quote', 'Is there a plan?'],
        ['body', 'We shall see.'],
      ],
    ],
  ])('%s', async (_, body, paragraphs) => {
    expect((await read(body)).paragraphs).toEqual(paragraphs)
  })

  it.each([
    [
      'format=flowed',
      'The harbour \ncloses for a week.\n> He said: \n> yes\n\n Stuffed',
      ['The harbour closes for a week.', 'He said: yes', 'Stuffed'],
    ],
    ['format=flowed; delsp=yes', '港は一週間 \n閉じる。', ['港は一週間閉じる。']],
  ])('that flow are joined: %s', async (parameters, body, texts) => {
    const { paragraphs } = await read(body, `text/plain; charset=utf-8; ${parameters}`)
    expect(paragraphs.map(([, text]) => text)).toEqual(texts)
  })
})

it('drops the signature and names it without its addresses', async () => {
  const { paragraphs, receipt } = await read(`${wrapped}\n\n-- \nMira Hale\nCourier, mira@courier.example`)
  expect([paragraphs, receipt.dropped]).toEqual([
    [['body', joined]],
    [{ step: 'mail', reason: 'receipt.dropped.mail-signature', words: 4, sample: 'Mira Hale Courier, …' }],
  ])
})

it('keeps a long text under two dashes', async () => {
  const long = 'The harbour closes for a week. '.repeat(25).trim()
  expect((await read(`${joined}\n\n--\n\n${long}`)).paragraphs).toEqual([
    ['body', joined],
    ['body', long],
  ])
})

it('takes the address of its page on the web', async () => {
  const { url, paragraphs } = await read(`View this email online: https://courier.example/mail/7?utm_source=x\n\n${joined}`)
  expect([url, paragraphs]).toEqual(['https://courier.example/mail/7', [['body', joined]]])
})

describe('lines about the mail itself are dropped', () => {
  it.each([
    'This email was sent to jane@policy.example. Unsubscribe',
    'You are receiving this because you signed up.',
    'Sie erhalten diese E-Mail, weil Sie angemeldet sind. Hier abmelden.',
    'Vous recevez ce message car vous êtes abonné. Se désabonner',
    'Ha recibido este correo porque está suscrito. Darse de baja',
    'Ricevi questa e-mail perché sei iscritto. Annulla l’iscrizione',
    'U ontvangt deze e-mail omdat u bent ingeschreven. Uitschrijven',
    'Otrzymał Pan tę wiadomość. Wypisz się',
    'Facebook | Twitter | LinkedIn',
    'This message is confidential and intended only for the person named above.',
    'CAUTION: This email originated from outside of the organization.',
    'Diese Nachricht ist vertraulich. Sind Sie nicht der richtige Adressat, löschen Sie sie.',
    'Sent from my phone',
  ])('%s', async (line) => {
    const { paragraphs, receipt } = await read(`${joined}\n\n${line}`)
    expect([paragraphs, receipt.dropped.map(({ reason }) => reason), receipt.dropped.some(({ sample }) => sample.includes('@'))]).toEqual([
      [['body', joined]],
      ['receipt.dropped.mail-footer'],
      false,
    ])
  })

  it.each([
    'The minister asked voters to subscribe to the plan.',
    'The company, which sells web browsers, said on Tuesday that it would leave.',
    'He said that the message was clear.',
    'X is a letter.',
    'Members may opt out of the scheme until June, the minister said.',
    'The online version of the law was changed on Monday, the ministry said, and nobody saw it.',
    'This message was sent to all captains, the navy said.',
    'You have received this honour for your service, he told them.',
    'Die Schiffe müssen sich beim Hafen abmelden, bevor sie fahren.',
    'Sie erhalten diese Woche Besuch aus der Hauptstadt.',
    'Centinaia di voli sono stati cancellati per lo sciopero.',
    'The information was privileged, the court said.',
    'Ce message est envoyé à tous les capitaines du port.',
    'Inviato da Roma, il ministro non ha parlato.',
    'The ship was virus-free when it arrived, the doctor said.',
  ])('but not a sentence of the article: %s', async (line) => {
    expect((await read(`${joined}\n\n${line}`)).paragraphs).toEqual([
      ['body', joined],
      ['body', line],
    ])
  })
})
