import { expect, it } from 'vitest'
import { presetRange, typedDate } from '#renderer/library/query/date-ranges.ts'
import {
  hasFilters,
  narrowed,
  orderOf,
  placeView,
  questionOf,
  toggled,
  wholeLibrary,
  withoutFilters,
} from '#renderer/library/query/library-view.ts'
import { snippetPieces } from '#renderer/library/list/snippet-pieces.ts'
import { idOf } from './rows.ts'

it('asks for the whole library, newest import first', () => {
  expect(questionOf(wholeLibrary, [idOf(1)])).toEqual({
    text: '',
    filters: {
      outlets: [],
      languages: [],
      tags: [],
      collection: null,
      from: null,
      to: null,
      isUndated: false,
      hasTwin: false,
      among: null,
      place: 'library',
    },
    order: { by: 'imported', isReversed: false },
  })
})

it('asks among the articles of the brief only when that is wanted', () => {
  const inBrief = questionOf(narrowed(wholeLibrary, { isInBrief: true }), [idOf(1)])
  expect(inBrief.filters?.among).toEqual([idOf(1)])
})

it('ranks by match where there is text, unless the user chose an order', () => {
  const text = { ...wholeLibrary, text: 'escort' }
  const byTitle = { by: 'title', isReversed: true } as const
  const byMatch = { by: 'relevance', isReversed: false } as const
  expect([orderOf(text), orderOf({ ...text, order: byTitle }), orderOf({ ...wholeLibrary, order: byMatch })]).toEqual([
    byMatch,
    byTitle,
    { by: 'imported', isReversed: false },
  ])
})

it('takes filters off and leaves the text and the place', () => {
  const view = narrowed({ ...placeView('trash'), text: 'escort' }, { outlets: ['Courier'], from: '2031' })
  expect([hasFilters(view), hasFilters(withoutFilters(view)), withoutFilters(view)]).toEqual([
    true,
    false,
    { ...placeView('trash'), text: 'escort' },
  ])
})

it('has values in or out', () => {
  expect([toggled(['a'], 'b'), toggled(['a', 'b'], 'a')]).toEqual([['a', 'b'], ['b']])
})

it.each([
  ['lastWeek', { from: '2031-02-26', to: '2031-03-04' }],
  ['thisMonth', { from: '2031-03', to: '2031-03' }],
  ['thisYear', { from: '2031', to: '2031' }],
] as const)('means by %s days of the user’s own calendar', (preset, expected) => {
  expect(presetRange(preset, new Date(2031, 2, 4, 0, 30))).toEqual(expected)
})

it.each([
  ['', { date: null }],
  [' 2031 ', { date: '2031' }],
  ['2031-03', { date: '2031-03' }],
  ['2031-03-04', { date: '2031-03-04' }],
  ['4 March 2031', 'wrong'],
  ['2031-13', 'wrong'],
])('reads %j as an end of a range', (text, expected) => {
  expect(typedDate(text)).toEqual(expected)
})

const hit = (words: string) => `\uE000${words}\uE001`

it.each([
  ['The strait is calm.', ['The strait is calm.']],
  [`The ${hit('escort')} sailed with the ${hit('convoy')}.`, ['The ', 'escort', ' sailed with the ', 'convoy', '.']],
  [`Of what the harbour office said on that long Monday, the ${hit('escort')}`, ['…said on that long Monday, the ', 'escort', '']],
  [`${'冰'.repeat(40)}${hit('海')}`, [`…${'冰'.repeat(32)}`, '海', '']],
])('shows the words found early in a narrow column: %j', (snippet, expected) => {
  expect(snippetPieces(snippet)).toEqual(expected)
})
