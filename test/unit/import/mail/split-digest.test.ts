import { expect, it } from 'vitest'
import { importArticles } from '#import'
import { pressMail } from '#test/mail-bytes'

const harbour =
  'The harbour closes for a week, the port office said on Tuesday, after a crane fell on the quay in the night. Nobody was hurt, but three ships wait outside and two have left for other ports, and the owners ask who will pay for the days that are lost.'
const fees =
  'The ministry of transport said on Tuesday that it would match the fees of its neighbour from April, and that ships with grain will not have to pay them. The owners of tankers said that they would go to court, and that others would do so too.'
const escort =
  'Ostmark may send two frigates to escort grain carriers past the closed strait, two officials said on Wednesday. There are no rules yet for the use of force, and the parliament has not been asked, though the law says that it must be asked.'

const read = async (body: string, type?: string) => {
  const imported = await importArticles(pressMail(body, type, 'Press review'), 'mail.eml')
  if (!imported.ok) throw new Error(imported.problem.kind)
  return imported.articles.map(({ metadata, paragraphs, receipt }) => ({
    title: metadata.title,
    byline: metadata.byline,
    published: metadata.published,
    url: metadata.url,
    paragraphs: paragraphs.map(({ kind, text }) => [kind, text]),
    found: receipt.found,
    frame: receipt.dropped.filter(({ reason }) => reason === 'receipt.dropped.digest-frame').map(({ sample }) => sample),
    suggested: receipt.suggestions.map(({ field, value }) => `${field} ${value}`),
  }))
}
const shared = { byline: null, published: null, url: null, found: 3, suggested: ['published 2031-03-04'] }

const section = (title: string, text: string, name: string) =>
  `<h2><a href="https://r.example/c?url=https%3A%2F%2Fcourier.example%2F${name}">${title}</a></h2><p>${text}</p><p><a href="https://r.example/x">Read more</a></p>`

it('cuts a plain text at lines of dashes with a headline and a text between them', async () => {
  const rule = '____________________'
  const body = `Press review of the day\n${rule}\n\nHarbour closes after crane falls\n\nBy Ana Ruiz\n\n${harbour}\n${rule}\n\nOstmark matches the fees\n\n${fees}\n${rule}\n\nEscort planned for grain ships\n\n${escort}\n${rule}\nTo unsubscribe write to review@desk.example`
  const frame = ['Press review of the day']
  expect(await read(body)).toEqual([
    {
      ...shared,
      title: 'Harbour closes after crane falls',
      byline: 'Ana Ruiz',
      paragraphs: [
        ['title', 'Harbour closes after crane falls'],
        ['body', 'By Ana Ruiz'],
        ['body', harbour],
      ],
      frame,
    },
    {
      ...shared,
      title: 'Ostmark matches the fees',
      paragraphs: [
        ['title', 'Ostmark matches the fees'],
        ['body', fees],
      ],
      frame,
    },
    {
      ...shared,
      title: 'Escort planned for grain ships',
      paragraphs: [
        ['title', 'Escort planned for grain ships'],
        ['body', escort],
      ],
      frame,
    },
  ])
})

it('cuts a page at headings of one level that lead to their articles', async () => {
  const body = `<h1>Press review</h1><p>Good morning.</p>${section('Harbour closes', harbour, 'harbour')}${section('Fees rise', fees, 'fees')}${section('Escort planned', escort, 'escort')}`
  const articles = await read(body, 'text/html; charset=utf-8')
  expect(articles.map(({ title, url, paragraphs, frame }) => ({ title, url, paragraphs, frame }))).toEqual(
    [
      { title: 'Harbour closes', text: harbour, name: 'harbour' },
      { title: 'Fees rise', text: fees, name: 'fees' },
      { title: 'Escort planned', text: escort, name: 'escort' },
    ].map(({ title, text, name }) => ({
      title,
      url: `https://courier.example/${name}`,
      paragraphs: [
        ['title', title],
        ['body', text],
      ],
      frame: ['Press review Good morning.'],
    })),
  )
})

it.each([
  ['headings without links', `<h2>Harbour</h2><p>${harbour}</p><h2>Fees</h2><p>${fees}</p><h2>Escort</h2><p>${escort}</p>`, 'text/html'],
  ['links over a line each', '<h2><a href="https://a.example/1">One</a></h2><p>Short.</p>'.repeat(4), 'text/html'],
  ['two sections', `Harbour closes after crane falls\n\n${harbour}\n\n* * *\n\nOstmark matches the fees\n\n${fees}`, 'text/plain'],
  ['breaks in a text', `${harbour}\n\n* * *\n\n${fees}\n\n* * *\n\n${escort}`, 'text/plain'],
])('leaves one article whole: %s', async (_, body, type) => {
  const articles = await read(body, type)
  expect(articles.map(({ title, published, found }) => ({ title, published, found }))).toEqual([
    { title: 'Press review', published: '2031-03-04', found: 1 },
  ])
})
