import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { type Article, articleIdSchema, type Metadata, unknownMetadata } from '#core/article'
import { articleOf } from '#test/article-of'
import { indexFaults } from './support/index-faults.ts'
import { opened, tempLibrary, within } from './support/temp-library.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const frozen = articleOf(['The harbour of Velmar froze on Tuesday.', 'Ferries turned back.'])
const strike = articleOf(['Dockers walked out.'], { title: 'Strike', byline: 'Ada Quill', outlet: null, published: '2031' }, 'strike.txt')

it('gives an article back as it was kept', () => {
  const store = opened(tempLibrary())
  const original = bytes('The harbour of Velmar froze on Tuesday.\nFerries turned back.')
  expect(store.addArticles({ articles: [frozen], original })).toEqual({ ok: true, added: [frozen.id], known: [] })
  expect(store.readArticles({ ids: [frozen.id] })).toEqual([frozen])
  expect(store.readOriginal({ sha256: frozen.original.sha256 })).toEqual(original)
})

it('gives back what is odd as it was kept: any text, NUL, half a surrogate pair, private characters', () => {
  const place = tempLibrary()
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const odd = fc.oneof(text, fc.constantFrom('\0', 'a\0b', '\uD800', '\uE000\uE001', '\u2028', '👩‍👩‍👧'))
  const known = fc.option(
    odd.map((value) => value.trim()).filter((value) => value !== ''),
    { nil: null },
  )
  let drawn = 0
  within(place, (store) =>
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 4 }), fc.record({ title: known, byline: known, rights: known }), (paragraphs, metadata) => {
        drawn += 1
        const article = articleOf([...paragraphs, `Number ${drawn}`], metadata)
        store.addArticles({ articles: [article], original: null })
        expect(store.readArticles({ ids: [article.id] })).toEqual([article])
        store.changeMetadata({ ids: [article.id], patch: article.metadata })
      }),
      { numRuns: 40 },
    ),
  )
  expect(indexFaults(place)).toEqual([])
}, 30_000)

it('gives articles in the order asked and leaves out those not kept', () => {
  const store = opened(tempLibrary())
  store.addArticles({ articles: [frozen], original: null })
  store.addArticles({ articles: [strike], original: null })
  const absent = v.parse(articleIdSchema, 'a-00000000000000000000')
  expect(store.readArticles({ ids: [strike.id, absent, frozen.id, strike.id] })).toEqual([strike, frozen, strike])
})

it('leaves an article that is kept already untouched', () => {
  const store = opened(tempLibrary())
  store.addArticles({ articles: [frozen], original: null })
  const renamed: Article = { ...frozen, metadata: { ...frozen.metadata, title: 'Another title' } }
  expect(store.addArticles({ articles: [renamed, strike], original: null })).toEqual({ ok: true, added: [strike.id], known: [frozen.id] })
  expect(store.readArticles({ ids: [frozen.id] })).toEqual([frozen])
})

it('takes the bytes of an article that came without them', () => {
  const store = opened(tempLibrary())
  store.addArticles({ articles: [strike], original: null })
  expect(store.readOriginal({ sha256: strike.original.sha256 })).toBeNull()
  store.addArticles({ articles: [strike], original: bytes('Dockers walked out.') })
  expect(store.readOriginal({ sha256: strike.original.sha256 })).toEqual(bytes('Dockers walked out.'))
})

it('keeps nothing of a file when one of its articles cannot be kept', () => {
  const store = opened(tempLibrary())
  const broken = { ...strike, paragraphs: [{ kind: 'advert', text: 'Buy ice.', page: null }] }
  // @ts-expect-error -- what another process or a bug might send
  expect(() => store.addArticles({ articles: [frozen, broken], original: null })).toThrow(/Invalid type/)
  expect(store.listArticles({ text: '', limit: 10, offset: 0 })).toEqual({ total: 0, rows: [] })
  expect(store.listArticles({ text: 'harbour', limit: 10, offset: 0 })).toEqual({ total: 0, rows: [] })
  expect(store.addArticles({ articles: [frozen], original: null })).toEqual({ ok: true, added: [frozen.id], known: [] })
})

it('refuses bytes that the articles were not read from, and keeps neither', () => {
  const store = opened(tempLibrary())
  expect(() => store.addArticles({ articles: [strike], original: bytes('Dockers went back.') })).toThrow('not read from these bytes')
  expect(store.readArticles({ ids: [strike.id] })).toEqual([])
  expect(store.readOriginal({ sha256: strike.original.sha256 })).toBeNull()
})

it('lists what a list shows, newest import first, articles of one file in their order reversed', () => {
  const store = opened(tempLibrary())
  store.addArticles({ articles: [frozen], original: null })
  store.addArticles({ articles: [strike], original: null })
  const list = store.listArticles({ text: '', limit: 10, offset: 0 })
  expect(list).toEqual({
    total: 2,
    rows: [
      {
        id: strike.id,
        title: 'Strike',
        outlet: null,
        byline: 'Ada Quill',
        published: '2031',
        fileName: 'strike.txt',
        words: 3,
        paragraphs: 1,
        start: 'Dockers walked out.',
        snippet: null,
        importedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        tags: [],
        isSuperseded: false,
        hasTwin: false,
      },
      {
        id: frozen.id,
        title: 'Talks stall',
        outlet: 'Harbour Courier',
        byline: null,
        published: '2031-03-04',
        fileName: 'article.txt',
        words: 10,
        paragraphs: 2,
        start: 'The harbour of Velmar froze on Tuesday. Ferries turned back.',
        snippet: null,
        importedAt: expect.any(String),
        tags: [],
        isSuperseded: false,
        hasTwin: false,
      },
    ],
  })
})

it('pages through the list without losing or repeating one', () => {
  const store = opened(tempLibrary())
  const articles = Array.from({ length: 25 }, (_, index) => articleOf([`Notice ${index} of the harbour.`]))
  store.addArticles({ articles, original: null })
  const page = (text: string, offset: number) => store.listArticles({ text, limit: 10, offset }).rows.map(({ id }) => id)
  const newestFirst = articles.map(({ id }) => id).toReversed()
  expect([...page('', 0), ...page('', 10), ...page('', 20), ...page('', 30)]).toEqual(newestFirst)
  expect([...page('notice', 0), ...page('notice', 10), ...page('notice', 20)]).toEqual(newestFirst)
})

const completed: Metadata = {
  ...unknownMetadata,
  title: 'Ice closes Velmar',
  outlet: 'The Lantern',
  byline: 'Ida Föhn',
  published: '2031-02',
}

it('finds and lists an article under its completed metadata, and no longer under the old', () => {
  const store = opened(tempLibrary())
  store.addArticles({ articles: [frozen, strike], original: null })
  expect(store.changeMetadata({ ids: [frozen.id], patch: completed })).toBe(1)
  expect(store.readArticles({ ids: [frozen.id] })).toEqual([{ ...frozen, metadata: completed }])
  const found = (text: string) =>
    store.listArticles({ text, limit: 10, offset: 0 }).rows.map(({ id, title, byline }) => ({ id, title, byline }))
  const row = { id: frozen.id, title: 'Ice closes Velmar', byline: 'Ida Föhn' }
  expect({
    lantern: found('lantern'),
    fohn: found('fohn'),
    ferries: found('ferries'),
    stall: found('stall'),
    courier: found('courier'),
  }).toEqual({
    lantern: [row],
    fohn: [row],
    ferries: [row],
    stall: [],
    courier: [],
  })
})

it('changes no metadata of an article that is not kept', () => {
  const store = opened(tempLibrary())
  expect(store.changeMetadata({ ids: [frozen.id], patch: completed })).toBe(0)
})

it.each([
  ['short text', ['Ice.', 'Snow\n and  wind.'], 'Ice. Snow and wind.'],
  ['text cut between words', ['harbour '.repeat(30)], 'harbour '.repeat(25).trim()],
  ['a word longer than the room for it', ['x'.repeat(300)], 'x'.repeat(200)],
  ['a pair of surrogates at the edge', [`${'x'.repeat(199)}🚢`], 'x'.repeat(199)],
])('shows the start of %s', (_name, paragraphs, start) => {
  const store = opened(tempLibrary())
  store.addArticles({ articles: [articleOf(paragraphs)], original: null })
  expect(store.listArticles({ text: '', limit: 1, offset: 0 }).rows.map((row) => row.start)).toEqual([start])
})

it('keeps an original as large as an article can be', () => {
  const store = opened(tempLibrary())
  const original = new Uint8Array(20_000_000).fill(97)
  const sha256 = createHash('sha256').update(original).digest('hex')
  store.addArticles({ articles: [{ ...frozen, original: { ...frozen.original, sha256 } }], original })
  expect(Buffer.compare(store.readOriginal({ sha256 }) ?? new Uint8Array(), original)).toBe(0)
})
