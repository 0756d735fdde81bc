import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { plainReceipt } from '#test/plain-receipt'
import { importArticles } from '#import'

const fixture = (name: string): Buffer => readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url))
const read = async (html: string | Uint8Array) => {
  const imported = await importArticles(typeof html === 'string' ? new TextEncoder().encode(html) : new Uint8Array(html), 'page.html')
  if (!imported.ok) throw new Error(imported.problem.kind)
  const [article] = imported.articles
  return { ...article!, paragraphs: article!.paragraphs.map(({ kind, text }) => [kind, text]) }
}
const prose =
  '<p>The republic of Tarsia closed the Kestrel Strait to oil tankers on Wednesday. Its navy said that a mine had damaged a boat.</p>' +
  '<p>“No ship that carries oil will pass until the waters are safe,” the minister told reporters in the capital. He gave no date.</p>'
const proseParagraphs = [
  ['body', 'The republic of Tarsia closed the Kestrel Strait to oil tankers on Wednesday. Its navy said that a mine had damaged a boat.'],
  ['body', '“No ship that carries oil will pass until the waters are safe,” the minister told reporters in the capital. He gave no date.'],
]
const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`

it('reads a whole page: metadata, paragraphs of every kind, captions in their places', async () => {
  const { metadata, paragraphs } = await read(fixture('harbour-courier.html'))
  expect({ metadata, paragraphs }).toEqual({
    metadata: {
      ...unknownMetadata,
      title: 'Tarsia closes the Kestrel Strait to tankers',
      byline: 'Mira Oduya, Jonas Hale',
      outlet: 'Harbour Courier',
      place: null,
      section: 'World',
      published: '2031-03-05',
      modified: '2031-03-06',
      language: 'en-GB',
      url: 'https://courier.example/world/2031/03/05/tarsia-closes-strait',
      rights: '© 2031 Harbour Courier',
    },
    paragraphs: [
      ['title', 'Tarsia closes the Kestrel Strait to tankers'],
      ['caption', 'A tanker waits off Port Selen on Wednesday. Photograph: Ana Ruiz/Meridian Wire'],
      [
        'body',
        'The republic of Tarsia closed the Kestrel Strait to oil tankers on Wednesday, hours after its navy said that a mine had damaged one of its patrol boats.',
      ],
      [
        'body',
        '“No ship that carries oil will pass until the waters are safe,” the transport minister, Ilya Varga, told reporters in the capital. He gave no date for a reopening.',
      ],
      ['heading', 'Insurers raise their rates'],
      [
        'body',
        'About a fifth of the region’s crude moves through the strait, which is eleven nautical miles wide at its narrowest point. Insurers said that they would raise their rates from Friday.',
      ],
      [
        'quote',
        '“We have seen this before, and each time it lasted longer than anybody wanted,” said Petra Lind, who follows shipping at the Northern Institute.',
      ],
      ['caption', 'The strait and the two ports on its shores.'],
      [
        'body',
        'Officials in the neighbouring federation of Ostmark denied that they had laid mines. Their foreign ministry called the closure “a provocation”\u00A0and asked for an urgent meeting of the coastal council.',
      ],
      ['list', 'Monday: a patrol boat reports an explosion near the northern buoy.'],
      ['list', 'Tuesday: both navies send divers to the place.'],
      ['body', 'Year | Tankers a day'],
      ['body', '2029 | 41'],
      ['body', '2030 | 38'],
      [
        'body',
        'The council is expected to meet on Saturday. Diplomats said that neither side had yet agreed to let observers board its ships, and that talks would be slow.',
      ],
    ],
  })
})

it('says in the receipt what was left out, by which step and why', async () => {
  const { receipt } = await read(fixture('harbour-courier.html'))
  expect(receipt).toEqual({
    ...plainReceipt,
    reader: 'html',
    encoding: 'utf-8',
    wordsFound: 233,
    wordsStated: 214,
    dropped: [
      { step: 'prune', reason: 'receipt.dropped.navigation', words: 13, sample: 'Home World Trade Sport' },
      {
        step: 'prune',
        reason: 'receipt.dropped.related',
        words: 14,
        sample: 'Related stories Who owns the islands? A week in the life of a pilot',
      },
      { step: 'prune', reason: 'receipt.dropped.form', words: 6, sample: 'Accept all' },
      {
        step: 'prune',
        reason: 'receipt.dropped.consent',
        words: 22,
        sample: 'We and our 214 partners use cookies to show you advertising that fits you. You…',
      },
      { step: 'prune', reason: 'receipt.dropped.author-box', words: 30, sample: 'By Mira Oduya and Jonas Hale' },
      { step: 'prune', reason: 'receipt.dropped.sharing', words: 2, sample: 'Share Email' },
      { step: 'prune', reason: 'receipt.dropped.advertising', words: 6, sample: 'Advertisement Cruise the islands from 499' },
      {
        step: 'prune',
        reason: 'receipt.dropped.comments',
        words: 17,
        sample: 'Comments oldsailor says: this was to be expected, and anyone who says otherwise…',
      },
      { step: 'filter', reason: 'receipt.dropped.page-metadata', words: 4, sample: '5 March 2031, 7.42pm' },
    ],
    warnings: [],
  })
})

it('keeps no markup, no script, no data address and nothing of who saved the page', async () => {
  const article = JSON.stringify(await read(fixture('harbour-courier.html')))
  expect(
    ['<p', '</', 'onerror', 'script', 'data:', 'base64', 'reader-4711', 'utm_', 'document.write'].filter((trace) =>
      article.includes(trace),
    ),
  ).toEqual([])
})

it('reads a page without structured data from meta elements and the page, and its rights from the last line', async () => {
  const { metadata, paragraphs } = await read(fixture('northern-ledger.html'))
  expect([metadata, paragraphs.length, paragraphs.at(-1)]).toEqual([
    {
      ...unknownMetadata,
      title: 'Ostmark weighs escort for grain ships',
      byline: 'Tomas Brandt',
      outlet: 'The Northern Ledger',
      published: '2031-03-09',
      language: 'en',
      rights: 'Republished with permission from Meridian Wire',
    },
    6,
    ['body', 'Republished with permission from Meridian Wire'],
  ])
})

it('leaves missing what a page does not say', async () => {
  expect((await read(page(prose))).metadata).toEqual(unknownMetadata)
})

describe('a page without an article', () => {
  it.each(['front-page.html', 'search-form.html', 'not-found.html', 'link-list.html'])('%s', async (name) => {
    expect(await importArticles(new Uint8Array(fixture(name)), name)).toEqual({ ok: false, problem: { kind: 'no-article' } })
  })

  it.each([
    ['an empty body', '<html><body></body></html>'],
    [
      'a wall of consent',
      page('<div class="consent"><p>We use cookies. You can choose which of them you accept. Some cannot be refused.</p></div>'),
    ],
    [
      'a request for JavaScript',
      page(
        '<h1>Just a moment</h1><p>Please enable JavaScript and cookies to continue. This page checks that you are a person, which takes a few seconds. You will then be taken to the page that you asked for, without doing anything more.</p>',
      ),
    ],
  ])('%s', async (_, html) => {
    expect(await importArticles(new TextEncoder().encode(html), 'a.html')).toEqual({ ok: false, problem: { kind: 'no-article' } })
  })
})

it('finds no article where Readability walks past the root of a broken page', async () => {
  const broken =
    '<html lang="en"><head><title>Search</title></head><bodx><h1>Search the archive</h1><form><label>Words <input name="q"></label></form><p>Enter at least three letters.</p></bodx></html>'
  expect(await importArticles(new TextEncoder().encode(broken), 'a.html')).toEqual({ ok: false, problem: { kind: 'no-article' } })
})

it('takes a short report for an article where the page calls it one', async () => {
  const short = '<p>The strait was closed on Wednesday, the navy said. It gave no reason, and no date for an opening of it.</p>'
  const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Strait closed"}</script>'
  expect((await read(page(short, head))).paragraphs).toHaveLength(1)
})

describe('encoding', () => {
  const german = page(
    '<p>Die Regierung führte aus, die Meerenge bleibe geöffnet. Niemand glaubte ihr, und der Hafen blieb für den Rest des Tages leer. Die Schiffe lagen weiter vor der Küste, und die Händler rechneten mit höheren Preisen für Öl und Getreide. Am Abend tagte der Rat.</p>',
  )
  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${german}`), 'utf-8', []],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${german}`, 'utf16le'), 'utf-16le', []],
    ['a declared encoding', Buffer.from(german.replace('<head>', '<head><meta charset="iso-8859-1">'), 'latin1'), 'windows-1252', []],
    [
      'a declaration in http-equiv',
      Buffer.from(german.replace('<head>', '<head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">'), 'latin1'),
      'iso-8859-15',
      [],
    ],
    ['no declaration, UTF-8', Buffer.from(german), 'utf-8', []],
    ['no declaration, windows-1252', Buffer.from(german, 'latin1'), 'windows-1252', ['receipt.warning.guessed-encoding']],
    [
      'a declaration of UTF-8 that is untrue',
      Buffer.from(german.replace('<head>', '<head><meta charset="utf-8">'), 'latin1'),
      'windows-1252',
      ['receipt.warning.guessed-encoding'],
    ],
  ])('by %s', async (_, bytes, encoding, warnings) => {
    const { paragraphs, receipt } = await read(bytes)
    expect([paragraphs[0]?.[1]?.slice(0, 28), receipt.encoding, receipt.warnings]).toEqual([
      'Die Regierung führte aus, di',
      encoding,
      warnings,
    ])
  })

  it('warns of a damaged character that stands in the article', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="utf-8"></head><body><article><p>“Zoë” – said the '),
      Buffer.from([0xff]),
      Buffer.from(` minister.</p>${prose}</article></body></html>`),
    ])
    expect((await read(bytes)).receipt.warnings).toEqual(['receipt.warning.damaged-characters'])
  })
})

describe('text as a page lays it out', () => {
  it.each([
    ['inline elements', '<p>No <b>sh</b>ip <em>will</em> <a href="/x">pass</a>.</p>', [['body', 'No ship will pass.']]],
    ['white space in the source', '<p>No\n   ship\twill  pass.</p>', [['body', 'No ship will pass.']]],
    ['one line break', '<p>No ship<br>will pass.</p>', [['body', 'No ship will pass.']]],
    [
      'two line breaks',
      '<p>No ship will pass.<br>\n <br>Not one.</p>',
      [
        ['body', 'No ship will pass.'],
        ['body', 'Not one.'],
      ],
    ],
    [
      'text beside a paragraph',
      '<div>No ship<p>will pass.</p></div>',
      [
        ['body', 'No ship'],
        ['body', 'will pass.'],
      ],
    ],
    ['a quotation element', '<p>He said <q>no</q>.</p>', [['body', 'He said “no”.']]],
    [
      'a definition list',
      '<dl><dt>Strait</dt><dd>Narrow water.</dd></dl>',
      [
        ['list', 'Strait'],
        ['list', 'Narrow water.'],
      ],
    ],
    [
      'an item of two paragraphs',
      '<ul><li><p>One of them.</p><p>Two of them.</p></li></ul>',
      [
        ['list', 'One of them.'],
        ['list', 'Two of them.'],
      ],
    ],
    ['preformatted text', '<pre>a  b\n  c</pre>', [['body', 'a  b\n  c']]],
    ['soft hyphens and joiners', '<p>No\u00ADship will\u200Dpass.</p>', [['body', 'No\u00ADship will\u200Dpass.']]],
  ])('%s', async (_, html, expected) => {
    expect((await read(page(prose + html + prose))).paragraphs).toEqual([...proseParagraphs, ...expected, ...proseParagraphs])
  })
})

it('takes the article from the structured data where the page shows only its beginning', async () => {
  const sentence = 'The council met on Saturday and agreed on nothing at all. '
  const whole = `<p>${sentence.repeat(20)}</p><p>Talks go on.</p>`
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: whole })}</script>`
  const { paragraphs, receipt } = await read(page(prose, head))
  expect([paragraphs, receipt.warnings]).toEqual([
    [
      ['body', sentence.repeat(20).trim()],
      ['body', 'Talks go on.'],
    ],
    ['receipt.warning.text-from-page-data'],
  ])
})

describe('hostile pages', () => {
  it.each([
    ['divs', '<div>', '</div>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
    ['spans that nobody closes', '<span>', ''],
  ])(
    'reads an article inside 20,000 nested %s',
    async (_, open, close) => {
      const { paragraphs } = await read(`<html><body>${open.repeat(20_000)}${prose}${close.repeat(20_000)}</body></html>`)
      expect(paragraphs.map(([, text]) => text).join(' ')).toBe(proseParagraphs.map(([, text]) => text).join(' '))
    },
    90_000,
  )

  it('reads one line of 5 MB', async () => {
    const sentence = 'The minister said nothing. '.repeat(200_000)
    expect((await read(page(`<p>${sentence}</p>`))).paragraphs).toEqual([['body', sentence.trim()]])
  }, 90_000)

  it('reads a page with a picture of 20 MB in its source', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(20_000_000)}">`
    expect((await read(page(picture + prose))).paragraphs).toEqual(proseParagraphs)
  }, 90_000)
})

describe('the page’s tree', () => {
  it('keeps the title that stands within the article, though the window calls it otherwise', async () => {
    const { paragraphs } = await read(
      page(`<h1>Tarsia closes the Kestrel Strait to tankers</h1>${prose.repeat(3)}`, '<title>Kestrel Strait closed</title>'),
    )
    expect(paragraphs[0]).toEqual(['title', 'Tarsia closes the Kestrel Strait to tankers'])
  })

  it('reads tags and attributes in capitals', async () => {
    const { metadata } = await read(
      `<HTML><HEAD><TITLE>Strait closed</TITLE><META NAME="author" CONTENT="Mira Oduya"></HEAD><BODY>${prose.repeat(3)}</BODY></HTML>`,
    )
    expect(metadata.byline).toBe('Mira Oduya')
  })
})
