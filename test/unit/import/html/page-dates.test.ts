import { expect, it } from 'vitest'
import { parsePage } from '../../../../src/import/page/dom.ts'
import { readPageMetadata } from '../../../../src/import/html/page-metadata.ts'

const text =
  '<p>The republic of Tarsia closed the Kestrel Strait to oil tankers on 1 March 2031. Its navy said that a mine had damaged a boat.</p>'
const dates = (lines: string, head = '', after = '') => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Strait closed to tankers</title>${head}</head><body><h1>Strait closed to tankers</h1>${lines}${text.repeat(8)}${after}</body></html>`
  const { metadata, warnings } = readPageMetadata(parsePage(html))
  return [metadata.published, metadata.modified, ...warnings]
}
const ld = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const article = { '@type': 'NewsArticle', headline: 'Strait closed to tankers' }

it.each([
  ['alone on its line', '<p>5 March 2031</p>', ['2031-03-05', null]],
  ['behind the author', '<div>By Mira Oduya • 5 March 2031</div>', ['2031-03-05', null]],
  ['in a sentence of the author', '<p>by Mira Oduya on Mar 5, 2031 at 11:00 AM</p>', ['2031-03-05', null]],
  ['with the reading time', '<div>Mar 05, 2031 7 min read</div>', ['2031-03-05', null]],
  ['with its update', '<div>August 16, 2030 - Updated March 5, 2031</div>', ['2030-08-16', '2031-03-05']],
  [
    'with its update in another element',
    '<time>April 26, 2030</time><time class="entry-modified-time">Updated on: October 28, 2030</time>',
    ['2030-04-26', '2030-10-28'],
  ],
  [
    'with its update in the same words',
    '<p>Publié le 5 mars 2031 à 19h42, mis à jour le 6 mars 2031 à 8h00</p>',
    ['2031-03-05', '2031-03-06'],
  ],
  ['that is said to be hours ago', '<p><time datetime="2031-03-05T10:00:00Z">3 hours ago</time></p>', ['2031-03-05', null]],
  ['under a label', '<div>Published:</div><div>5 March 2031</div>', ['2031-03-05', null]],
  ['in German', '<p>Veröffentlicht am 5. März 2031, 7.42 Uhr</p>', ['2031-03-05', null]],
  ['in French', '<p>Publié le 5 mars 2031 à 19h42</p>', ['2031-03-05', null]],
  ['in an element of the hAtom format', '<span class="entry-date updated">5 March 2031</span>', ['2031-03-05', null]],
  ['of an update, in the only words', '<p>Last updated on 5 March 2031</p>', ['2031-03-05', '2031-03-05', 'receipt.warning.updated-date']],
  ['of a review only', '<p>Reviewed by Mira Oduya on 5 March 2031</p>', [null, null]],
  ['in the standfirst', '<p>The council met on 5 March 2031.</p>', [null, null]],
])('reads a date %s', (_, lines, expected) => {
  expect(dates(lines)).toEqual(expected)
})

it.each([
  [
    'what the page shows, where the data keep an older day',
    '<p>5 March 2031</p>',
    { datePublished: '2024-08-05', dateModified: '2031-03-05' },
    ['2031-03-05', '2031-03-05'],
  ],
  [
    'the outlet’s own day, where the data are in another time zone',
    '<p>5 March 2031</p>',
    { datePublished: '2031-03-06T01:00:00Z' },
    ['2031-03-05', null],
  ],
  ['the day on which both agree', '<p>1 February 2031</p><p>5 March 2031</p>', { datePublished: '2031-03-05' }, ['2031-03-05', null]],
  [
    'the data, where the page shows an update of the news',
    '<p>Updated 6 March 2031</p>',
    { datePublished: '2031-03-05' },
    ['2031-03-05', '2031-03-06'],
  ],
  [
    'the update, where the page was rewritten',
    '<p>Updated 6 March 2031</p>',
    { datePublished: '2024-03-05' },
    ['2031-03-06', '2031-03-06', 'receipt.warning.updated-date'],
  ],
  [
    'the data, where an element is named for the update',
    '<div class="updated-on"><time class="entry-date published updated">6 March 2031</time></div>',
    { datePublished: '2031-03-05' },
    ['2031-03-05', '2031-03-06'],
  ],
])('takes %s', (_, lines, thing, expected) => {
  expect(dates(lines, ld({ ...article, ...thing }))).toEqual(expected)
})

it('trusts a day of publication that Open Graph confirms, whatever was updated since', () => {
  const head = `${ld({ ...article, datePublished: '2024-03-05' })}<meta property="article:published_time" content="2024-03-05T10:00:00Z">`
  expect(dates('<p>Updated 6 March 2031</p>', head)).toEqual(['2024-03-05', '2031-03-06'])
})

it.each([
  ['keeps the data’s day', ld({ ...article, datePublished: '2031-03-05' }), '2031-03-05'],
  ['takes it where the page says nothing else', '', '2031-03-07'],
])('with a date in the page’s head above the headline %s', (_, head, expected) => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Strait closed to tankers</title>${head}</head><body><p>Friday, 7 March 2031</p><p>World</p><p>Trade</p><h1>Strait closed to tankers</h1>${text.repeat(8)}</body></html>`
  expect(readPageMetadata(parsePage(html)).metadata.published).toBe(expected)
})

it.each([
  ['alone', '', [null, null]],
  ['shown as well', '<p>5 March 2031</p>', ['2031-03-05', null]],
])('does not take the day on which a page was made, %s, for that of an article', (_, lines, expected) => {
  expect(dates(lines, ld({ '@type': 'WebPage', name: 'Strait', datePublished: '2031-03-05' }))).toEqual(expected)
})

it.each([
  ['the only one', '<div class="date">5 March 2031</div>', ['2031-03-05', null]],
  ['one among others', '<div class="date">5 March 2031</div><div class="date">7 March 2031</div>', [null, null]],
  ['an update', '<div class="modified-date">5 March 2031</div>', [null, null]],
])('takes a part named for a date far from the headline where it is %s', (_, after, expected) => {
  expect(dates('', '', after)).toEqual(expected)
})
