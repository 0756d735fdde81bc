import * as v from 'valibot'
import { expect, it } from 'vitest'
import type { Article, Metadata } from '#core/article'
import { briefIdSchema, emptyBrief } from '#core/brief'
import { noFilters } from '#ipc/library-types'
import { articleOf } from '#test/article-of'
import { opened, tempLibrary } from './support/temp-library.ts'

const text = [
  'Three shipping companies asked the Maritime Council on Monday for escorts through the Kestrel Strait after two tankers were turned back at dawn.',
  'The council said it would answer within the week; insurers have raised premiums twice since January, brokers in the port city said.',
  'Nobody was hurt, and both tankers lay at anchor in the outer roads by the evening, according to the harbour master.',
]
const kept = { title: 'Convoys asked for', outlet: 'The Harbour Courier', published: '2031-03-04' } as const

const cases: readonly {
  readonly what: string
  readonly paragraphs: readonly string[]
  readonly facts: Partial<Metadata>
  readonly found: readonly (readonly [string, number])[]
}[] = [
  { what: 'the same text, title and day', paragraphs: [...text, 'Read online.'], facts: kept, found: [['same-article', 1]] },
  {
    what: 'a text whose own words are mostly the other’s',
    paragraphs: [...text.slice(0, 2), 'A spokesman declined to comment further on this.'],
    facts: kept,
    found: [['same-article', 0.84]],
  },
  {
    what: 'the same text without outlet or date, its title in capitals',
    paragraphs: [`${text.join(' ')} End.`],
    facts: { title: 'CONVOYS ASKED FOR', outlet: null, published: null },
    found: [['same-article', 1]],
  },
  {
    what: 'the same text of an outlet written otherwise, of a month',
    paragraphs: [...text, 'End.'],
    facts: { ...kept, outlet: 'HARBOUR COURIER', published: '2031-03' },
    found: [['same-article', 1]],
  },
  {
    what: 'the same text in another outlet, under its own title and day',
    paragraphs: [...text, 'End.'],
    facts: { title: 'Tankers turned back', outlet: 'Meridian Wire', published: '2031-03-05' },
    found: [['other-outlet', 1]],
  },
  {
    what: 'the same text on another day',
    paragraphs: [...text, 'End.'],
    facts: { ...kept, published: '2031-03-06' },
    found: [['other-version', 1]],
  },
  {
    what: 'the same text under another title',
    paragraphs: [...text, 'End.'],
    facts: { ...kept, title: 'Tankers turned back' },
    found: [['other-version', 1]],
  },
  {
    what: 'another text under the same title',
    paragraphs: ['The ministry of fisheries published the quotas for the coming season without comment on Tuesday morning.'],
    facts: kept,
    found: [],
  },
  { what: 'half of the text and as much again', paragraphs: [text[0]!, 'x '.repeat(30), text[2]!.slice(0, 40)], facts: kept, found: [] },
  {
    what: 'a text too short to tell, nearly the same',
    paragraphs: ['Nobody was hurt, and both tankers lay'],
    facts: kept,
    found: [['same-article', 1]],
  },
]

it.each(cases)('$what', ({ paragraphs, facts, found }) => {
  const store = opened(tempLibrary())
  const first = articleOf(text, kept)
  const second = articleOf(paragraphs, facts)
  store.addArticles({ articles: [first], original: null })
  store.addArticles({ articles: [second], original: null })
  const duplicates = store.findDuplicates({ ids: [first.id, second.id] })
  expect(
    duplicates.flatMap(({ article, of }) => of.map(({ id, kind, likeness }) => [article, id, kind, Math.round(likeness * 100) / 100])),
  ).toEqual(found.map(([kind, likeness]) => [second.id, first.id, kind, likeness]))
})

it('takes an article out of the list, the search and the twins of others, and puts it back as it was', () => {
  const store = opened(tempLibrary())
  const bytes = new TextEncoder().encode(text.join('\n'))
  const first = articleOf(text, kept)
  store.addArticles({ articles: [first], original: bytes })
  expect(store.trashArticles({ ids: [first.id], cited: 'keep' })).toEqual({ trashed: [first.id], kept: [], briefs: [] })
  expect(store.listArticles({ text: 'tankers', limit: 5, offset: 0 }).total).toBe(0)
  expect(store.listArticles({ text: '', limit: 5, offset: 0 }).total).toBe(0)
  const other = articleOf([...text, 'End.'], kept)
  store.addArticles({ articles: [other], original: null })
  expect(store.findDuplicates({ ids: [other.id] })).toEqual([])
  expect(store.restoreArticles({ ids: [first.id, other.id] })).toEqual([first.id])
  expect(store.readArticles({ ids: [first.id] })).toEqual([first])
  expect(store.listArticles({ text: 'tankers', limit: 5, offset: 0 }).total).toBe(2)
  expect(store.findDuplicates({ ids: [other.id] }).map(({ of }) => of.map(({ id }) => id))).toEqual([[first.id]])
})

it('does not take a corrected text for a duplicate of its own versions, but still for one of any other article', () => {
  const store = opened(tempLibrary())
  const [first, second, third, apart] = ['End.', 'End of it.', 'That is all.', 'Read online.'].map((end) => articleOf([...text, end], kept))
  store.addArticles({ articles: [first!, second!, third!], original: null })
  const twinsOf = (article: Article) => store.articleDetails({ id: article.id })?.twins.map(({ id }) => id)
  const withTwin = () => {
    const { rows, total } = store.listArticles({ text: '', filters: { ...noFilters, hasTwin: true }, limit: 9, offset: 0 })
    return { total, ids: rows.filter(({ hasTwin }) => hasTwin).map(({ id }) => id) }
  }
  store.linkVersions({ older: first!.id, newer: second!.id })
  store.linkVersions({ older: first!.id, newer: third!.id })
  expect(store.findDuplicates({ ids: [second!.id, third!.id] })).toEqual([])
  expect([first, second, third].map((article) => twinsOf(article!))).toEqual([[], [], []])
  expect(withTwin()).toEqual({ total: 0, ids: [] })
  expect(store.listArticles({ text: '', limit: 9, offset: 0 }).rows.map(({ hasTwin }) => hasTwin)).toEqual([false, false, false])

  store.addArticles({ articles: [apart!], original: null })
  expect(twinsOf(third!)).toEqual([apart!.id])
  expect(withTwin().total).toBe(4)

  store.unlinkVersions({ older: first!.id, newer: third!.id })
  expect(twinsOf(third!)?.toSorted()).toEqual([first!.id, second!.id, apart!.id].toSorted())
})

it('purges what is in the trash with the file it came from, and nothing else', () => {
  const store = opened(tempLibrary())
  const bytes = new TextEncoder().encode(text.join('\n'))
  const first = articleOf(text, kept)
  store.addArticles({ articles: [first], original: bytes })
  expect(store.purgeArticles({ ids: [first.id] })).toEqual({ purged: 0, kept: [], briefs: [] })
  store.trashArticles({ ids: [first.id], cited: 'keep' })
  expect(store.purgeArticles({ ids: 'all' })).toEqual({ purged: 1, kept: [], briefs: [] })
  expect(store.readArticles({ ids: [first.id] })).toEqual([])
  expect(store.readOriginal({ sha256: first.original.sha256 })).toBeNull()
})

it('does not know an article that is not kept', () => {
  expect(opened(tempLibrary()).trashArticles({ ids: [articleOf(text).id], cited: 'trash' })).toEqual({ trashed: [], kept: [], briefs: [] })
})

const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Open questions' }

it.each([
  { where: 'what a brief started from', seed: true, update: false },
  { where: 'an edit of it', seed: false, update: true },
])('keeps an article that stands in $where, and names the brief', ({ seed, update }) => {
  const store = opened(tempLibrary())
  const first = articleOf(text, kept)
  store.addArticles({ articles: [first], original: null })
  const brief = { ...emptyBrief(v.parse(briefIdSchema, 'b1'), titles), title: seed ? `Ports ${first.id}` : 'Ports' }
  store.createBrief({ seed: brief })
  if (update) store.appendUpdate({ id: brief.id, update: new TextEncoder().encode(`\u0001article${first.id}\u0002`) })
  expect(store.trashArticles({ ids: [first.id], cited: 'keep' })).toEqual({ trashed: [], kept: [first.id], briefs: [brief.title] })
  expect(store.readArticles({ ids: [first.id] })).toEqual([first])
})
