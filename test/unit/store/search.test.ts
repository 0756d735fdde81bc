import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { articleOf } from '#test/article-of'
import { opened, type Place, tempLibrary } from './support/temp-library.ts'

type Kept = readonly [text: string, metadata?: Parameters<typeof articleOf>[1]]

const libraryOf = (...articles: readonly Kept[]) => searchIn(tempLibrary(), articles)

function searchIn(place: Place, articles: readonly Kept[]) {
  const store = opened(place)
  for (const [text, metadata] of articles) {
    store.addArticles({ articles: [articleOf(text.split('\n'), { title: null, outlet: null, ...metadata })], original: null })
  }
  return (text: string) => store.listArticles({ text, limit: 100, offset: 0 })
}

const harbour = [
  [
    'He called it “a grave breach” of the harbour law.',
    { title: 'Breach', outlet: 'Harbour Courier', language: 'en-GB', published: '2031-03-04' },
  ],
  ['The breach was not grave, said Zoë Ångström.', { byline: 'Ada Quill', published: '2031-05' }],
  ['U.S. envoys met in Zürich on 12 March; it wasn’t their first visit.', { published: null }],
] as const
const searchHarbour = searchIn(tempLibrary(afterAll), harbour)

it.each([
  ['nothing', '', [2, 1, 0]],
  ['white space', ' \t\n', [2, 1, 0]],
  ['punctuation only', '?! "', [2, 1, 0]],
  ['one word', 'grave', [1, 0]],
  ['capitals', 'GRAVE', [1, 0]],
  ['all of several words, in any order', 'law grave', [0]],
  ['a word that is nowhere', 'grave submarine', []],
  ['the last word as a beginning', 'grave harb', [0]],
  ['three letters as a beginning', 'ang', [1]],
  ['two letters as a word of their own', 'on', [2]],
  ['two letters, which begin too many words', 'zo', []],
  ['two letters with a star', 'zo*', [1]],
  ['one letter as a word of its own', 'u', [2]],
  ['one letter, which begins too many words', 'z', []],
  ['one letter behind punctuation', '(z', []],
  ['three letters behind an apostrophe', 'l’ang', []],
  ['no other word as a beginning', 'harb grave', []],
  ['a phrase', '"grave breach"', [0]],
  ['a phrase in typographic marks', '“grave breach”', [0]],
  ['a phrase in low marks', '„grave breach“', [0]],
  ['a phrase in angled marks and a word', '«grave breach» harbour', [0]],
  ['a phrase still being typed', '"grave bre', [0]],
  ['a closed phrase, whole', '"grave bre"', []],
  ['an empty phrase and a word', '"" law', [0]],
  ['words without their accents', 'zoe angstrom', [1]],
  ['words with accents of another kind', 'zurïch', [2]],
  ['accents typed as characters of their own', 'Zu\u0308rich', [2]],
  ['an abbreviation', 'U.S.', [2]],
  ['a straight apostrophe', "wasn't", [2]],
  ['a number', '12', [2]],
  ['words of the title', 'breach', [0, 1]],
  ['the outlet', 'courier', [0]],
  ['the byline and the text', 'quill breach', [1]],
  ['what must not be there', 'grave NOT breach', []],
  ['what must not be there, by a minus', 'zoe -law', [1]],
  ['a minus alone, which is punctuation', 'grave - law', [0]],
  ['nothing but what must not be there', '-grave', [2]],
  ['NOT in front', 'NOT law', [2, 1]],
  ['either of two', 'zoe OR envoys', [1, 2]],
  ['AND, which binds closer than OR', 'law AND grave OR envoys', [0, 2]],
  ['a parenthesis', '(zoe OR law) grave', [1, 0]],
  ['a parenthesis that must not be there', 'breach -(zoe OR quill)', [0]],
  ['either of what must not be there', '-law OR zoe', [2, 1]],
  ['a parenthesis that is not closed yet', '(zoe OR law', [1, 0]],
  ['a parenthesis that was never opened', 'zoe) grave', [1]],
  ['an operator still being typed, as a word', 'grave O', []],
  ['an operator with nothing behind it, as a word', 'grave NOT', [1]],
  ['an operator with nothing before it, as a word', 'AND grave', []],
  ['operators in small letters as words', 'grave or envoys', []],
  ['a word of the title', 'title:breach', [0]],
  ['a word of the title behind white space', 'Title: breach', [0]],
  ['a phrase of the outlet', 'outlet:"harbour courier"', [0]],
  ['no outlet that only stands in the text', 'outlet:law', []],
  ['the byline', 'byline:quill', [1]],
  ['the byline by its short name', 'by:quill', [1]],
  ['the author', 'author: "ada qui', [1]],
  ['the text alone', 'text:courier', []],
  ['a field of a parenthesis', 'title:(breach OR zoe)', [0]],
  ['what must not be in a field', 'breach -title:breach', [1]],
  ['a field still being typed, as a word', 'grave title:', []],
  ['a beginning anywhere', 'harb* grave', [0]],
  ['a phrase that goes on', '"grave bre"*', [0]],
  ['a language, whatever its country', 'lang:en', [0]],
  ['a day or later', 'after:2031-03-04', [1, 0]],
  ['a month or later', 'after: 2031-04', [1]],
  ['a month or earlier', 'before:2031-03', [0]],
  ['a year counted in', 'before:2031 grave', [1, 0]],
  ['what is no date, as words', 'after:lunch', []],
  ['a field of the tables or a word', 'lang:en OR envoys', [2, 0]],
  ['a NEAR call', 'NEAR(grave breach, 2)', []],
  ['stars, carets and plus signs', '*grave ^breach + har*', [0]],
])('searches for %s', (_name, text, found) => {
  const list = searchHarbour
  const ids = harbour.map((_, index) => list('').rows[2 - index]!.id)
  expect(list(text).rows.map(({ id }) => ids.indexOf(id))).toEqual(found)
  expect(list(text).total).toBe(found.length)
})

it('takes one character as a beginning where characters are words', () => {
  const list = libraryOf(['中立港口'], ['港口'])
  expect(list('中').total).toBe(1)
})

it('never throws, whatever is typed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      '“',
      '”',
      '*',
      '^',
      '(',
      ')',
      ':',
      '+',
      '-',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      '\0',
      '\uD800',
      '{a b}',
      "'",
      ' ',
      'grave',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { total, rows } = searchHarbour(pieces.join(''))
      expect(total).toBe(rows.length)
    }),
    { numRuns: 1000 },
  )
}, 30_000)

it('finds any article by each of its words', () => {
  const word = fc.stringMatching(/^[a-zà-öø-ÿ0-9]{1,12}$/)
  const list = libraryOf(['padding'])
  expect(list('padding').total).toBe(1)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const found = libraryOf([words.join(' – ')])
      expect(words.map((each) => found(each).total)).toEqual(words.map(() => 1))
    }),
    { numRuns: 25 },
  )
}, 30_000)

it('stays quick and right for a pasted page', () => {
  const text = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ')
  expect(libraryOf([text])(text).total).toBe(1)
})

const snippet = (marked: string) => marked.replaceAll('[', '\uE000').replaceAll(']', '\uE001')

it.each([
  ['the words found, within the text', 'law grave', 'He called it “a [grave] breach” of the harbour [law].'],
  ['a phrase as one', '"grave breach"', 'He called it “a [grave breach]” of the harbour law.'],
  ['the whole of a word begun', 'harb', 'He called it “a grave breach” of the [harbour] law.'],
  ['the title when the text does not hold the word', 'folly', 'An act of [folly]'],
])('marks %s', (_name, text, expected) => {
  const list = libraryOf(['He called it “a grave breach” of the harbour law.', { title: 'An act of folly' }])
  expect(list(text).rows.map((row) => row.snippet)).toEqual([snippet(expected)])
})

it('cuts a snippet out of a long text, and marks nothing that the text itself brings', () => {
  const list = libraryOf([`${'\uE000calm\uE001 '.repeat(100)}storm${' calm'.repeat(100)}`])
  const [row] = list('storm').rows
  expect(row?.snippet).toMatch(/^…(?:calm )+\uE000storm\uE001(?: calm)+…$/)
})
