import { expect, it } from 'vitest'
import { parsePage } from '../../../../src/import/page/dom.ts'
import { readPageMetadata } from '../../../../src/import/html/page-metadata.ts'
import type { Saved } from '../../../../src/import/html/saved-page.ts'

const nowhere: Saved = { address: null, day: null }
const suggestions = (head: string, saved = nowhere) =>
  readPageMetadata(parsePage(`<!doctype html><html><head>${head}</head><body><p>No ship will pass.</p></body></html>`), saved).suggestions
const whole =
  '<title>Strait closed</title><meta name="author" content="Mira Oduya"><meta property="og:site_name" content="Harbour Courier"><meta name="date" content="2031-03-05">'

it.each([
  ['nothing, where the page states all', whole, []],
  ['nothing, where the page hints at nothing', '', []],
  [
    'the outlet, from the window’s title and the host',
    '<title>Strait closed - Harbour Courier</title><meta property="og:title" content="Strait closed"><link rel="canonical" href="https://www.courier.example/strait">',
    [
      { field: 'outlet', value: 'Harbour Courier', from: 'receipt.suggestion.window-title' },
      { field: 'outlet', value: 'courier.example', from: 'receipt.suggestion.host' },
    ],
  ],
  [
    'the date, from the address and the last change',
    '<title>Strait closed</title><meta property="og:site_name" content="Harbour Courier"><link rel="canonical" href="https://courier.example/2031/03/strait"><meta property="article:modified_time" content="2031-03-06">',
    [
      { field: 'published', value: '2031-03', from: 'receipt.suggestion.address' },
      { field: 'published', value: '2031-03-06', from: 'receipt.suggestion.modified' },
    ],
  ],
])('suggests %s', (_, head, expected) => {
  expect(suggestions(head)).toEqual(expected)
})

it('suggests the outlet as author where the data name it', () => {
  expect(suggestions(whole.replace('Mira Oduya', 'Harbour Courier'))).toEqual([
    { field: 'byline', value: 'Harbour Courier', from: 'receipt.suggestion.account' },
  ])
})

it('suggests the day on which a page was made, and last of all that on which it was saved', () => {
  const head =
    '<meta property="og:site_name" content="Harbour Courier"><script type="application/ld+json">{"@type":"WebPage","datePublished":"2031-03-05"}</script>'
  expect(suggestions(head, { address: 'https://courier.example/strait-closed-to-tankers.html', day: '2031-04-01' })).toEqual([
    { field: 'title', value: 'Strait closed to tankers', from: 'receipt.suggestion.address' },
    { field: 'published', value: '2031-03-05', from: 'receipt.suggestion.page-data' },
    { field: 'published', value: '2031-04-01', from: 'receipt.suggestion.saved-day' },
  ])
})
