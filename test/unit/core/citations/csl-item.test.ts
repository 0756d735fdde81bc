import { expect, it } from 'vitest'
import type { Metadata } from '#core/article'
import { cslItem } from '#core/citations'
import { articleOf } from '#test/article-of'

const words = { untitled: 'untitled article', missing: '[source gone]' }
const nothing = { title: null, outlet: null, published: null }
const item = (metadata: Partial<Metadata>, name?: string) => cslItem(articleOf(['Text.'], metadata, name), words)
const { id } = articleOf(['Text.'])

it('takes over all that a newspaper article has', () => {
  expect(
    item({
      title: 'Talks stall',
      byline: 'Ana Ruiz and Meridian Wire',
      outlet: 'Harbour Courier',
      place: 'Caldera',
      section: 'World',
      published: '2031-03-04',
      language: 'en-GB',
      url: 'https://courier.example/talks',
    }),
  ).toEqual({
    id,
    type: 'article-newspaper',
    title: 'Talks stall',
    author: [{ family: 'Ruiz', given: 'Ana' }, { literal: 'Meridian Wire' }],
    'container-title': 'Harbour Courier',
    'publisher-place': 'Caldera',
    section: 'World',
    issued: { 'date-parts': [[2031, 3, 4]] },
    language: 'en-GB',
    URL: 'https://courier.example/talks',
  })
})

it('invents nothing for an article of which nothing is known: its description names the file', () => {
  expect(item(nothing, 'scan 12.txt')).toEqual({
    id,
    type: 'document',
    title: 'untitled article (scan 12.txt)',
    custom: { described: true },
  })
})

it('needs no file name where an address identifies the page', () => {
  expect(item({ ...nothing, url: 'https://courier.example/x' })).toEqual({
    id,
    type: 'webpage',
    title: 'untitled article',
    custom: { described: true },
    URL: 'https://courier.example/x',
  })
})

it.each([
  ['2031', [2031]],
  ['2031-03', [2031, 3]],
  ['2031-03-04', [2031, 3, 4]],
])('takes %s as far as it is known', (published, parts) => {
  expect(item({ published }).issued).toEqual({ 'date-parts': [parts] })
})
