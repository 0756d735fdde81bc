import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { readFactivaHtml, readFactivaXml } from '#import/factiva'
import { plainReceipt } from '#test/plain-receipt'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const plainOf = (result: ReturnType<typeof readFactivaHtml>) => {
  if (result === null || result instanceof Promise || !result.ok) throw new Error(JSON.stringify(result))
  return result.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(({ kind, text }) => [kind, text]) }))
}
const read = (html: string | Uint8Array) =>
  plainOf(readFactivaHtml({ bytes: typeof html === 'string' ? utf8(html) : html, name: 'Factiva.html' }))

const page = (articles: string, summary = '') =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Factiva</title></head><body><h1>Dow Jones Factiva</h1><div id="contentLeft">${articles}${summary}</div><span class="copyright">© 2031 Factiva, Inc.</span></body></html>`
const plain = (divisions: string, text: string, name = 'en') =>
  `<span></span><div id="article-HRBC000020310306e7350000a" class="article"><div class="article ${name}Article"><p>\n</p>${divisions}\n<p></p>\n${text}\n<p>Harbour Press Digital</p><p>Document HRBC000020310306e7350000a</p></div></div><br>`
const divisions = (...lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('')
const paragraph = (text: string) => `<p class="articleParagraph enarticleParagraph">${text}  </p>\n`

const strait = plain(
  `${divisions('Foreign Desk; 1')}\n<div id="hd"><span class="enHeadline">Strait closed to grain ships  </span>\n</div><div class="author">By MIRA LUND  </div>` +
    divisions(
      'Special to the Courier',
      '24 words',
      '5 March 2031',
      '08:15 AM',
      'The Harbour Courier',
      'HRBC',
      'Late Edition - Final',
      'A1',
      'Volume 7, Issue 3',
      'English',
      'Copyright 2031 Harbour Press. All Rights Reserved.  ',
    ),
  paragraph('The strait is <b>closed</b> to every ship.') +
    paragraph('Photo: Four frigates at anchor') +
    '<p>Mira Lund lives by the sea.</p>',
)
const summary = (found: string) =>
  `<table class="searchPreview"><tr><td class="sbSummaryTitle" colspan="2">Search Summary</td></tr><tr><td class="label">Text</td><td>grain*</td></tr><tr><td>Date</td><td>All Dates</td></tr><tr><td>${found}</td></tr><tr><td>Timestamp</td><td>10 March 2031 7:41 GMT</td></tr></table>`

it('reads an article without indexing', () => {
  expect(read(page(strait, summary('Results Found</td><td>1')))).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Strait closed to grain ships',
        byline: 'MIRA LUND',
        outlet: 'The Harbour Courier',
        section: 'Foreign Desk; 1',
        published: '2031-03-05',
        language: 'en',
        rights: 'Copyright 2031 Harbour Press. All Rights Reserved.',
        edition: 'Late Edition - Final',
        pages: 'A1',
      },
      paragraphs: [
        ['title', 'Strait closed to grain ships'],
        ['body', 'The strait is closed to every ship.'],
        ['caption', 'Photo: Four frigates at anchor'],
        ['body', 'Mira Lund lives by the sea.'],
      ],
      receipt: {
        ...plainReceipt,
        reader: 'factiva',
        wordsFound: 23,
        wordsStated: 24,
        announced: 1,
        traces: ['receipt.trace.search-terms', 'receipt.trace.search-filters', 'receipt.trace.delivery-time', 'receipt.trace.search-hits'],
        dropped: [{ step: 'factiva', reason: 'receipt.dropped.classification', words: 16, sample: '08:15 AM' }],
      },
    },
  ])
})

const row = (code: string, value: string) => `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`
const text = (words: string) => `<p class="articleParagraph frarticleParagraph">${words}</p>`
const table = (...rows: readonly string[]) => `<div class="article frArticle"><table>${rows.join('')}</table><br/></div>`

it('reads articles with indexing', () => {
  const html = page(
    table(
      row('SE', 'Monde'),
      row('HD', "<b class='frHeadline'>Le détroit est fermé</b>\n"),
      row('BY', 'Par Mira Lund'),
      row('WC', '1 295 mots'),
      row('PD', '29 décembre 2031'),
      row('ET', '15:32'),
      row('SN', 'Le Courrier du Port'),
      row('SC', 'CDP'),
      row('ED', 'Nationale'),
      row('PG', '26'),
      row('LA', 'Français'),
      row('CY', '(c) Courrier du Port. '),
      row('LP', `${text('Le blé attend.')}\n${text('Personne ne sait rien.')}`),
      row('TD', text('C’est tout.')),
      row('ART', 'Quatre frégates'),
      row('NS', 'gpol : Domestic Politics'),
      row('AN', 'Document CDP0000020311229e7ct0001r'),
    ) + table(row('HD', 'Sans date'), row('SN', 'Ouest'), row('LP', text('Rien.'))),
  )
  const [first, second] = read(html)
  expect([first?.metadata, first?.paragraphs, first?.receipt.wordsStated, first?.receipt.found, second?.metadata]).toEqual([
    {
      ...unknownMetadata,
      title: 'Le détroit est fermé',
      byline: 'Mira Lund',
      outlet: 'Le Courrier du Port',
      section: 'Monde',
      published: '2031-12-29',
      language: 'fr',
      rights: '(c) Courrier du Port.',
      edition: 'Nationale',
      pages: '26',
    },
    [
      ['title', 'Le détroit est fermé'],
      ['body', 'Le blé attend.'],
      ['body', 'Personne ne sait rien.'],
      ['body', 'C’est tout.'],
      ['caption', 'Quatre frégates'],
    ],
    1295,
    2,
    { ...unknownMetadata, title: 'Sans date', outlet: 'Ouest' },
  ])
})

it.each([
  { lines: ['877 Wörter', '9 Januar 2031', 'Hafenbote', 'HFB', '12', 'Englisch', 'Copyright'], words: 877, language: 'en', pages: '12' },
  { lines: ['8165 字', '2031 年 1 月 9 日', 'Hafenbote', 'HFB', '英语', 'Copyright'], words: 8165, language: 'en', pages: null },
  {
    lines: ['1.285 palabras', '9 enero 2031', 'Hafenbote', 'HFB', 'A12-A13', 'Alemán', 'Copyright'],
    words: 1285,
    language: 'de',
    pages: 'A12-A13',
  },
])('reads the interface’s “$lines.0”', ({ lines, words, language, pages }) => {
  const html = page(plain(`<div id="hd"><span class="deHeadline">Enge</span></div>${divisions(...lines)}`, paragraph('Zu.'), 'de'))
  const { metadata, receipt } = read(html)[0]!
  expect([metadata.outlet, metadata.published, metadata.language, metadata.pages, metadata.rights, receipt.wordsStated]).toEqual([
    'Hafenbote',
    '2031-01-09',
    language,
    pages,
    'Copyright',
    words,
  ])
})

it('reads a page that says UTF-8 and is windows-1252', () => {
  const html = page(
    plain(
      `<div id="hd"><span class="enHeadline">Café</span></div>${divisions('87 Wörter', '9 März 2031', 'Courier', 'HRBC', 'Englisch', '© X')}`,
      paragraph('Zu.'),
      'de',
    ),
  )
  const { metadata, receipt } = read(new Uint8Array(Buffer.from(html, 'latin1')))[0]!
  expect([metadata.title, metadata.published, receipt.encoding, receipt.warnings]).toEqual([
    'Café',
    '2031-03-09',
    'windows-1252',
    ['receipt.warning.guessed-encoding', 'receipt.warning.words-differ'],
  ])
})

it('says that a search found more than the file holds', () => {
  const { receipt } = read(page(strait, summary('Results Found</td><td>1,234')))[0]!
  expect([receipt.announced, receipt.gaps]).toEqual([1234, [{ reason: 'receipt.gap.search-found-more', sample: '1/1234' }]])
})

it('leaves other pages to the reader of pages', () => {
  expect(
    readFactivaHtml({ bytes: utf8('<html><body><div class="article">Factiva articleParagraph</div></body></html>'), name: 'a.html' }),
  ).toBeNull()
})

const xml = (articles: string, count = 1) =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?><PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0"><ppsarticleResultSet count="${count}">${articles}</ppsarticleResultSet></ppsArticleResponse></PPSResponse>`
const article = `<ppsarticle><article><accessionNo>X0000020310109e51700030</accessionNo><baseLanguage>EN</baseLanguage><byline>By Mira Lund</byline><copyright>(c) 2031 Harbour  </copyright>
  <headline><paragraph lang="EN"><hlt>Strait</hlt> closed</paragraph></headline><leadParagraph><paragraph>It is <hlt>closed</hlt>.</paragraph></leadParagraph><pages><page>85</page><page>86</page></pages>
  <publicationDate><dateTime>2031-01-09T01:35:58Z</dateTime></publicationDate><sourceName>The Harbour Courier</sourceName><region code="usa"><name>Ostmark</name></region>
  <tailParagraphs><paragraph>Nobody knows.</paragraph></tailParagraphs><wordCount>7</wordCount></article></ppsarticle>`

describe('XML', () => {
  it('is read through the line of all formats, and a gap is named', async () => {
    const imported = await importArticles(utf8(xml(article, 2)), 'factiva.xml')
    const [first] = imported.ok ? imported.articles : []
    expect([
      first?.metadata,
      first?.paragraphs.map(({ text }) => text),
      first?.receipt.gaps,
      first?.receipt.traces,
      first?.original.mediaType,
    ]).toEqual([
      {
        ...unknownMetadata,
        title: 'Strait closed',
        byline: 'Mira Lund',
        outlet: 'The Harbour Courier',
        published: '2031-01-09',
        language: 'en',
        rights: '(c) 2031 Harbour',
        pages: '85, 86',
      },
      ['Strait closed', 'It is closed.', 'Nobody knows.'],
      [{ reason: 'receipt.gap.fewer-than-announced', sample: '1/2' }],
      ['receipt.trace.search-hits'],
      'application/xml',
    ])
  })

  it('with indented paragraphs instead of elements', () => {
    const older = article.replace('<paragraph>It is <hlt>closed</hlt>.</paragraph>', '\nIt is\nclosed.\n    Ships wait.\n')
    const result = readFactivaXml({ bytes: utf8(xml(older)), name: 'a.xml' })
    expect(plainOf(result)[0]!.paragraphs.map(([, text]) => text)).toEqual([
      'Strait closed',
      'It is closed.',
      'Ships wait.',
      'Nobody knows.',
    ])
  })

  it.each([
    ['of another kind', '<?xml version="1.0"?><recipe><title>Bread</title></recipe>', 'unsupported'],
    ['that is cut off', xml(article).slice(0, 700), 'damaged-file'],
    ['with entities', xml(article).replace('<PPSResponse>', '<!DOCTYPE x [<!ENTITY a "b">]><PPSResponse>'), 'damaged-file'],
  ])('%s is a problem', async (_, text, kind) => {
    const imported = await importArticles(utf8(text), 'a.xml')
    expect(!imported.ok && imported.problem.kind).toBe(kind)
  })
})
