import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FindQuery, findInFolded, foldTexts } from '#renderer/reader/find/find-in-article.ts'

function findInArticle(texts: readonly string[], query: FindQuery) {
  return findInFolded(foldTexts(texts), query)
}

function found(text: string, terms: readonly string[], words: FindQuery['words'] = 'anywhere'): readonly string[] {
  return findInArticle([text], { terms, words }).map(({ from, to }) => text.slice(from, to))
}

it.each([
  { what: 'any case', text: 'Escort, ESCORT, escorts', terms: ['escort'], gives: ['Escort', 'ESCORT', 'escort'] },
  { what: 'accents, composed or not', text: 'Café, cafe\u0301 and cafe', terms: ['cafe'], gives: ['Café', 'cafe\u0301', 'cafe'] },
  { what: 'an accent that was typed', text: 'cafe', terms: ['café'], gives: ['cafe'] },
  { what: 'typographic quotation marks', text: 'He said “it’s over”.', terms: ['"it\'s'], gives: ['“it’s'] },
  {
    what: 'spaces that do not break, and soft hyphens',
    text: 'es\u00ADcorts\u00A0now',
    terms: ['escorts now'],
    gives: ['es\u00ADcorts\u00A0now'],
  },
  { what: 'dashes', text: '2024–26', terms: ['2024-26'], gives: ['2024–26'] },
  { what: 'Hebrew without its points', text: 'שָׁלוֹם לכם', terms: ['שלום'], gives: ['שָׁלוֹם'] },
  {
    what: 'several terms, the longer of two that overlap',
    text: 'naval escorts',
    terms: ['nav', 'naval', 'escort'],
    gives: ['naval', 'escort'],
  },
  { what: 'nothing for nothing', text: 'naval', terms: ['', ' ', '\u0301'], gives: [] },
])('finds $what', ({ text, terms, gives }) => {
  expect(found(text, terms)).toEqual(gives)
})

it('can ask for whole words, or for their beginnings', () => {
  const text = 'escort, escorts, co-escort, reescort, escort’s'
  expect(found(text, ['escort'], 'whole')).toHaveLength(3)
  expect(found(text, ['escort'], 'from-start')).toHaveLength(4)
  expect(found(text, ['escort'])).toHaveLength(5)
})

it('names the paragraph, and finds a text in itself whatever is in it', () => {
  expect(findInArticle(['one', 'two one'], { terms: ['one'], words: 'anywhere' })).toEqual([
    { paragraph: 0, from: 0, to: 3 },
    { paragraph: 1, from: 4, to: 7 },
  ])
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      (needle, rest) => {
        const matches = findInArticle([rest + needle], { terms: [needle], words: 'anywhere' })
        for (const { from, to } of matches) expect(from).toBeLessThan(to)
        expect(matches.length > 0 || !/[\p{L}\p{N}]/u.test(needle)).toBe(true)
      },
    ),
  )
})
