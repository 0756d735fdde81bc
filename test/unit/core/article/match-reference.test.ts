import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { articleIdSchema, indexForReferences, matchReference, type Metadata, type ReferredArticle, unknownMetadata } from '#core/article'

const title = 'Ostmark weighs escort for grain ships'
const article = (number: number, metadata: Partial<Metadata>, name = 'page.html'): ReferredArticle => ({
  id: v.parse(articleIdSchema, `a-${String(number).padStart(20, '0')}`),
  name,
  metadata: { ...unknownMetadata, ...metadata },
})
const found = (number: number) => ({ kind: 'found', article: article(number, {}).id })
const match = (reference: Partial<Metadata>, ...articles: readonly ReferredArticle[]) =>
  matchReference({ metadata: { ...unknownMetadata, ...reference } }, indexForReferences(articles))

describe('by address', () => {
  it.each([
    ['the same', 'https://ledger.example/escort'],
    ['another scheme', 'http://ledger.example/escort'],
    ['with www', 'https://www.ledger.example/escort'],
    ['a slash at the end', 'https://ledger.example/escort/'],
    ['a fragment', 'https://ledger.example/escort#top'],
    ['a host in capitals', 'https://Ledger.Example/escort'],
  ])('finds the article: %s', (_, url) => {
    expect(match({ url, title: 'Another title' }, article(1, { url: 'https://ledger.example/escort', title }))).toEqual(found(1))
  })

  it.each([
    ['another path', 'https://ledger.example/Escort'],
    ['another query', 'https://ledger.example/escort?id=2'],
    ['another host', 'https://ledger.example.org/escort'],
  ])('finds none: %s', (_, url) => {
    expect(match({ url }, article(1, { url: 'https://ledger.example/escort' }))).toEqual({ kind: 'none' })
  })

  it('takes the title where two articles have the address, and is ambiguous where that does not tell either', () => {
    const url = 'https://ledger.example/briefing'
    const two = [article(1, { url, title }), article(2, { url, title: 'Harbour talks resume' })]
    expect([match({ url, title }, ...two), match({ url }, ...two)]).toEqual([found(1), { kind: 'ambiguous' }])
  })
})

describe('by title', () => {
  it.each([
    ['case', 'OSTMARK WEIGHS ESCORT FOR GRAIN SHIPS'],
    ['quotation marks and dashes', '“Ostmark” weighs escort — for grain ships'],
    ['accents', 'Óstmark weighs éscort for grain ships'],
    ['spaces', ' Ostmark  weighs escort\u00A0for grain ships '],
  ])('does not mind %s', (_, other) => {
    expect(match({ title: other }, article(1, { title }))).toEqual(found(1))
  })

  it.each([
    ['the same day', { published: '2031-03-05', outlet: 'Meridian Wire' }, found(1)],
    ['the same month', { published: '2031-03' }, found(1)],
    ['the same outlet, on another day', { published: '2031-03-06', outlet: 'Northern Ledger' }, found(1)],
    ['the same outlet with its town', { outlet: 'The Northern Ledger (Velmora)' }, found(1)],
    ['another outlet on another day', { published: '2031-03-06', outlet: 'Meridian Wire' }, { kind: 'none' }],
    ['another day', { published: '2030-03-05' }, { kind: 'none' }],
  ])('looks at day and outlet: %s', (_, reference, expected) => {
    expect(match({ title, ...reference }, article(1, { title, published: '2031-03-05', outlet: 'The Northern Ledger' }))).toEqual(expected)
  })

  it('takes the article that fits best, and is ambiguous where two fit as well', () => {
    const [one, other] = [article(1, { title, outlet: 'Meridian Wire' }), article(2, { title, outlet: 'The Northern Ledger' })]
    expect([match({ title, outlet: 'Meridian Wire' }, one, other), match({ title }, one, other)]).toEqual([found(1), { kind: 'ambiguous' }])
  })

  it('asks more of a short title', () => {
    const letters = article(1, { title: 'Letters', published: '2031-03-05' })
    expect([match({ title: 'Letters' }, letters), match({ title: 'Letters', published: '2031-03-05' }, letters)]).toEqual([
      { kind: 'none' },
      found(1),
    ])
  })

  it.each([
    ['Roe - 2031 - Ostmark weighs escort for grain ships.pdf', found(1)],
    ['Roe - 2031 - Ostmark weighs escorts for grain ships.pdf', { kind: 'none' }],
  ])('finds an article without one by the name of its file: %s', (name, expected) => {
    expect(match({ title }, article(1, {}, name))).toEqual(expected)
  })

  it('finds nothing without title and address', () => {
    expect(match({ published: '2031-03-05' }, article(1, { published: '2031-03-05' }))).toEqual({ kind: 'none' })
  })
})
