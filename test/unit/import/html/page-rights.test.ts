import { expect, it } from 'vitest'
import { datelinePlace } from '../../../../src/import/html/dateline-place.ts'
import { parsePage } from '../../../../src/import/page/dom.ts'
import { readPageMetadata } from '../../../../src/import/html/page-metadata.ts'

const rights = (head: string, body: string) =>
  readPageMetadata(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)).metadata.rights
const copyright = '<meta name="copyright" content="Harbour Courier">'

it.each([
  [
    'republished with permission',
    '<p>Republished with permission from Meridian Wire.</p>',
    'Republished with permission from Meridian Wire.',
  ],
  [
    'first published elsewhere',
    '<p><em>This article was originally published by <a href="/x">Meridian Wire</a></em>.</p>',
    'This article was originally published by Meridian Wire.',
  ],
  ['republished in German', '<p>Dieser Beitrag erschien zuerst in der Nordpost.</p>', 'Dieser Beitrag erschien zuerst in der Nordpost.'],
  [
    'republished in French',
    '<p>Cet article a été initialement publié par Le Phare.</p>',
    'Cet article a été initialement publié par Le Phare.',
  ],
  [
    'republished in Spanish',
    '<p>Este artículo fue publicado originalmente en El Faro.</p>',
    'Este artículo fue publicado originalmente en El Faro.',
  ],
  ['under a licence', '<a rel="license" href="https://licences.example/by/4.0/">CC BY 4.0</a>', 'CC BY 4.0'],
  [
    'under a licence shown as a picture',
    '<a rel="license" href="https://licences.example/by/4.0/"><img src="x.png"></a>',
    'https://licences.example/by/4.0/',
  ],
  ['of the outlet', '<p>The treaty was originally published in 2011 by the council.</p>', 'Harbour Courier'],
  ['of the outlet, with the day of an earlier version', '<p>Originally published on March 5, 2031</p>', 'Harbour Courier'],
])('reads whose text it is: %s', (_, body, expected) => {
  expect(rights(copyright, body)).toBe(expected)
})

it.each([
  ['PORT SELEN, Tarsia (MW) — The strait was closed.', 'PORT SELEN, Tarsia'],
  ['SELEN — The strait was closed.', 'SELEN'],
  ['RIGA (MW) - The strait was closed.', 'RIGA'],
  ['SELENDI, Mar 5, 2031 (MW) - The strait was closed.', 'SELENDI'],
  ['NATO – the alliance – said no.', null],
  ['EXCLUSIVE — The strait was closed.', null],
  ['The strait – a narrow one – was closed.', null],
  ['TARSIA CLOSED THE STRAIT on Wednesday.', null],
])('reads the place of “%s”', (paragraph, place) => {
  expect(datelinePlace(paragraph)).toBe(place)
})
