import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ArticleFilters, ArticleOrder } from '#ipc/library-types'
import { articleOf } from '#test/article-of'
import { opened, tempLibrary } from './support/temp-library.ts'

interface Row {
  readonly id: string
  readonly place: number
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly published: string | null
  readonly tags: readonly string[]
  readonly isTrashed: boolean
}

const dates = [null, '2030', '2031', '2031-03', '2031-03-04', '2031-04-01', '2032'] as const
const titles = [null, 'Ice', 'ice', 'Fog', 'Storm'] as const
const outlets = [null, 'Courier', 'Lantern'] as const
const languages = [null, 'en', 'fr'] as const
const tags = ['a', 'b'] as const

/** A library in which every kind of row there is comes up, and the same as plain values. */
function library() {
  const store = opened(tempLibrary())
  const rows = Array.from({ length: 60 }, (_, place): Row => {
    const facts = {
      title: titles[place % 5] ?? null,
      outlet: outlets[place % 3] ?? null,
      language: languages[(place >> 1) % 3] ?? null,
      published: dates[place % 7] ?? null,
    }
    const article = articleOf([`Number ${place} of the harbour${place % 4 === 0 ? ' froze' : ''}.`], facts)
    store.addArticles({ articles: [article], original: null })
    const own = tags.filter((_tag, index) => (place >> index) % 2 === 1)
    store.tagArticles({ ids: [article.id], add: own, remove: [] })
    if (place % 11 === 5) store.trashArticles({ ids: [article.id], cited: 'keep' })
    return { id: article.id, place, ...facts, tags: own, isTrashed: place % 11 === 5 }
  })
  return { store, rows }
}

const some = <TValue>(values: readonly (TValue | null)[]) => values.filter((value) => value !== null)
const limits = fc.constantFrom(null, '2030', '2031', '2031-03', '2031-03-04', '2031-03-31', '2032')
const filters = fc.record({
  outlets: fc.subarray(some(outlets)),
  languages: fc.subarray(some(languages)),
  tags: fc.subarray([...tags]),
  collection: fc.constant(null),
  from: limits,
  to: limits,
  isUndated: fc.boolean(),
  hasTwin: fc.constant(false),
  among: fc.constant(null),
  place: fc.constantFrom('library' as const, 'trash' as const),
})
const orders = fc.record({ by: fc.constantFrom('imported', 'published', 'title', 'outlet'), isReversed: fc.boolean() })

const earliest = (date: string) => date + '-01-01'.slice(date.length - 4)
const latest = (date: string) => date + '-12-31'.slice(date.length - 4)

function isWanted(row: Row, { outlets, languages, tags, from, to, isUndated, place }: ArticleFilters): boolean {
  return (
    row.isTrashed === (place === 'trash') &&
    isOneOf(row.outlet, outlets) &&
    isOneOf(row.language, languages) &&
    tags.every((tag) => row.tags.includes(tag)) &&
    isWithin(row.published, from, to) &&
    (!isUndated || row.published === null)
  )
}

function isOneOf(value: string | null, values: readonly string[]): boolean {
  return values.length === 0 || (value !== null && values.includes(value))
}

function isWithin(published: string | null, from: string | null, to: string | null): boolean {
  if (published === null) return from === null && to === null
  return (from === null || latest(published) >= earliest(from)) && (to === null || earliest(published) <= latest(to))
}

function ordered(rows: readonly Row[], { by, isReversed }: ArticleOrder): readonly string[] {
  const turn = isReversed ? -1 : 1
  const key = (row: Row) => (by === 'published' ? row.published : by === 'title' ? row.title : by === 'outlet' ? row.outlet : '')
  const compare = (one: Row, other: Row) => {
    const [first, second] = [key(one), key(other)]
    if (first === null || second === null) return Number(first === null) - Number(second === null) || turn * (other.place - one.place)
    const [small, big] = [first.toLowerCase(), second.toLowerCase()]
    const alphabet = small < big ? -1 : small > big ? 1 : 0
    return turn * ((by === 'published' ? -alphabet : alphabet) || other.place - one.place)
  }
  return rows.toSorted(compare).map(({ id }) => id)
}

it('narrows and sorts as a plain list would, page by page, with text and without', () => {
  const { store, rows } = library()
  fc.assert(
    fc.property(filters, orders, fc.constantFrom('', 'number', 'froze'), fc.integer({ min: 1, max: 25 }), (asked, order, text, limit) => {
      const expected = ordered(
        rows.filter((row) => isWanted(row, asked) && (text !== 'froze' || (row.place % 4 === 0 && asked.place === 'library'))),
        order,
      )
      const pages = Array.from({ length: Math.ceil(60 / limit) }, (_, page) =>
        store.listArticles({ text: asked.place === 'trash' ? '' : text, filters: asked, order, limit, offset: page * limit }),
      )
      const whole =
        asked.place === 'trash' && text === 'froze'
          ? ordered(
              rows.filter((row) => isWanted(row, asked)),
              order,
            )
          : expected
      expect(pages.flatMap((page) => page.rows.map(({ id }) => id))).toEqual(whole)
      expect(pages.map(({ total }) => total)).toEqual(pages.map(() => whole.length))
    }),
    { numRuns: 100 },
  )
}, 60_000)
