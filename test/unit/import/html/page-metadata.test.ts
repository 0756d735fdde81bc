import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { parsePage } from '../../../../src/import/page/dom.ts'
import { readPageMetadata } from '../../../../src/import/html/page-metadata.ts'
import { savedPage } from '../../../../src/import/html/saved-page.ts'

const read = (head: string, body = '') =>
  readPageMetadata(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`))
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const article = { '@type': 'NewsArticle', headline: 'Strait closed' }

describe('structured data', () => {
  it.each([
    ['an object', article],
    ['an array', [{ '@type': 'BreadcrumbList' }, article]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', headline: 'Home' }, article] }],
    ['a type with its address', { ...article, '@type': 'https://schema.org/ReportageNewsArticle' }],
    ['a list of types', { ...article, '@type': ['Thing', 'Article'] }],
    ['a script with trailing commas', '{"@type":"NewsArticle","headline":"Strait closed",}'],
    ['a script with raw line ends', '{"@type":"NewsArticle","headline":"Strait\nclosed"}'],
    ['a script in a comment', '<!-- {"@type":"NewsArticle","headline":"Strait closed"} -->'],
    ['entities escaped twice', { ...article, headline: 'Strait&nbsp;closed' }],
    ['tags in a string', { ...article, headline: '<b>Strait</b> closed' }],
  ])('is read from %s', (_, value) => {
    expect(read(ld(value)).metadata.title?.replaceAll(/\s+/g, ' ')).toBe('Strait closed')
  })

  it('is passed over where it cannot be read', () => {
    expect(read(`${ld('{"@type":')}${ld('null')}${ld('[[[1]]]')}`).metadata).toEqual(unknownMetadata)
  })

  it.each([
    ['a string', 'Jane Roe', 'Jane Roe'],
    ['a person', { '@type': 'Person', name: 'By Jane Roe' }, 'Jane Roe'],
    ['several', [{ name: 'Jane Roe' }, { name: 'John Doe' }, { name: 'Jane Roe' }], 'Jane Roe, John Doe'],
    ['an account', { name: 'admin' }, null],
    ['an account of a person', { name: 'jane.roe' }, null],
    ['a placeholder', { name: 'page.author' }, null],
    ['an organisation', { '@type': 'Organization', name: 'Harbour Courier' }, null],
    ['a person with a role', { name: 'Jane Roe, Senior Correspondent' }, 'Jane Roe'],
    ['a name with a hyphen', { name: 'Jane Roe-Updike' }, 'Jane Roe-Updike'],
    ['an address', { name: 'https://courier.example/jane' }, null],
    ['numbers', 4711, null],
  ])('names authors by %s', (_, author, byline) => {
    expect(read(ld({ ...article, author })).metadata.byline).toBe(byline)
  })

  it('comes before meta elements, and these before the page', () => {
    const meta = '<meta property="article:published_time" content="2031-03-06">'
    const time = '<time datetime="2031-03-07">7 March</time>'
    const dates = [read(ld({ ...article, datePublished: '2031-03-05' }) + meta, time), read(meta, time), read('', time)]
    expect(dates.map(({ metadata }) => metadata.published)).toEqual(['2031-03-05', '2031-03-06', '2031-03-07'])
  })
})

describe('title', () => {
  it.each([
    [
      'the site’s name behind it',
      '<meta property="og:site_name" content="Harbour Courier"><title>Strait closed | Harbour Courier</title>',
      '',
      'Strait closed',
    ],
    [
      'a heading that says it in other words',
      '<title>Strait closed – World – Somewhere</title>',
      '<h1>Another</h1><h1>Strait closed to tankers</h1>',
      'Strait closed to tankers',
    ],
    [
      'a shorter title for search engines',
      '<meta property="og:title" content="Why Tarsia closed the strait">',
      '<h1>Mines, money and pride: why Tarsia closed the Kestrel Strait</h1><h1>Newsletter</h1>',
      'Mines, money and pride: why Tarsia closed the Kestrel Strait',
    ],
    [
      'a heading about something else',
      '<meta property="og:title" content="Why Tarsia closed the strait">',
      '<h1>Join our readers’ panel today</h1>',
      'Why Tarsia closed the strait',
    ],
    [
      'tags that are words',
      '<meta property="og:title" content="Thirty years of &lt;br&gt;">',
      '<h1>Thirty years of &lt;br&gt;</h1>',
      'Thirty years of <br>',
    ],
    ['its section behind a bar', '<title>Strait closed to all tankers | Region</title>', '', 'Strait closed to all tankers'],
    [
      'a bar and more behind it than before',
      '<title>Opinion | Why the strait should stay closed</title>',
      '',
      'Opinion | Why the strait should stay closed',
    ],
    [
      'the site’s name before it',
      '<meta property="og:site_name" content="Harbour Courier"><title>Harbour Courier | Strait closed to tankers</title>',
      '',
      'Strait closed to tankers',
    ],
    [
      'the site’s initials',
      '<meta property="og:site_name" content="Northern Harbour Courier"><title>Strait closed – NHC</title>',
      '',
      'Strait closed',
    ],
    [
      'the site’s host',
      '<link rel="canonical" href="https://www.harbour.example/strait"><title>Strait closed – Harbour</title>',
      '',
      'Strait closed',
    ],
    ['its year', '<title>The safest straits in 2031</title>', '<h1>The safest straits</h1>', 'The safest straits in 2031'],
    [
      'a label before it',
      '<title>The safest straits of the north</title>',
      '<h1>Blog: The safest straits of the north</h1>',
      'The safest straits of the north',
    ],
    ['all capitals', '<title>The safest straits of all</title>', '<h1>THE SAFEST STRAITS OF THEM ALL</h1>', 'The safest straits of all'],
    [
      'a heading as long as a text',
      '<title>Strait closed</title>',
      `<h1>Strait closed ${'and the ships wait '.repeat(20)}</h1>`,
      'Strait closed',
    ],
    ['a dash of its own', '<title>Strait closed – for good</title>', '', 'Strait closed – for good'],
    ['a heading only', '', '<h1>Strait closed</h1>', 'Strait closed'],
  ])('with %s', (_, head, body, title) => {
    expect(read(head, body).metadata.title).toBe(title)
  })
})

describe('publication date on the page', () => {
  it.each([
    ['an element made for it', '<span itemprop="datePublished" content="2031-03-05"></span>', '2031-03-05'],
    ['a name that says so', '<div class="publish-date">5 March 2031</div>', '2031-03-05'],
    ['a line by the headline', '<h1>Strait closed</h1><p>Wednesday, 5 March 2031</p>', '2031-03-05'],
    ['a date in the prose', '<p>On 5 March 2031 the strait was closed.</p>', null],
  ])('by %s', (_, body, published) => {
    expect(read('', body).metadata.published).toBe(published)
  })

  it.each([
    ['en-US', '2031-03-05'],
    ['en', null],
  ])('of bare numbers on a page in %s', (language, published) => {
    const page = parsePage(`<html lang="${language}"><head></head><body><div class="date">03/05/2031</div></body></html>`)
    expect(readPageMetadata(page).metadata.published).toBe(published)
  })
})

describe('address', () => {
  it.each([
    ['canonical', '<link rel="canonical" href="https://a.example/strait">', 'https://a.example/strait'],
    ['Open Graph', '<meta property="og:url" content="https://a.example/strait">', 'https://a.example/strait'],
    [
      'without who clicked and where',
      '<link rel="canonical" href="https://me:pw@a.example/strait?id=7&amp;utm_source=x&amp;fbclid=y&amp;email=z#part">',
      'https://a.example/strait?id=7',
    ],
    ['of the site only', '<link rel="canonical" href="https://a.example/">', null],
    ['of a script', '<link rel="canonical" href="javascript:alert(1)">', null],
    ['of data', '<meta property="og:url" content="data:text/html,x">', null],
    ['relative', '<link rel="canonical" href="/strait">', null],
  ])('%s', (_, head, url) => {
    expect(read(head).metadata.url).toBe(url)
  })

  it('of a page that SingleFile saved', () => {
    const html =
      '<html><!--\n Page saved with SingleFile \n url: https://a.example/strait?utm_source=x \n saved date: today --><head></head><body></body></html>'
    expect(readPageMetadata(parsePage(html), savedPage(html)).metadata.url).toBe('https://a.example/strait')
  })

  it('relative to where the page was saved', () => {
    const saved = { address: 'https://a.example/old', day: null }
    expect(
      readPageMetadata(parsePage('<html><head><link rel="canonical" href="/strait"></head><body></body></html>'), saved).metadata.url,
    ).toBe('https://a.example/strait')
  })
})

it.each([
  ['<meta http-equiv="content-language" content="de_AT">', 'de-AT'],
  ['<meta property="og:locale" content="fr_FR">', 'fr-FR'],
  ['<meta name="language" content="English">', null],
])('reads the language that %s states', (head, language) => {
  expect(read(head).metadata.language).toBe(language)
})

it.each([
  ['World, Trade, Sport', 'World'],
  [['Trade', 'World'], 'Trade'],
  ['Law, order', 'Law, order'],
])('takes the first of the sections %j', (articleSection, section) => {
  expect(read(ld({ ...article, articleSection })).metadata.section).toBe(section)
})

it('takes the outlet without what it says of itself', () => {
  expect(read('<meta property="og:site_name" content="Harbour Courier | News from the coast">').metadata.outlet).toBe('Harbour Courier')
})

it.each([
  [214, 214],
  ['214', 214],
  ['many', null],
  [-1, null],
])('takes %j for %j stated words', (wordCount, words) => {
  expect(read(ld({ ...article, wordCount })).wordsStated).toBe(words)
})
