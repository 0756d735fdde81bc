import { expect, it } from 'vitest'
import { articleOf } from '#test/article-of'
import { opened, tempLibrary } from './support/temp-library.ts'

const many = 2300

/** More articles with the same word than are ranked one by one; every hundredth has it in its title too. */
function commonLibrary() {
  const store = opened(tempLibrary())
  const articles = Array.from({ length: many }, (_, place) =>
    articleOf([`Number ${place} of the ports.`], {
      title: place % 100 === 0 ? `Ports ${place}` : null,
      outlet: place % 2 === 0 ? 'Courier' : 'Lantern',
      published: null,
      language: 'en',
    }),
  )
  store.addArticles({ articles, original: null })
  const places = new Map(articles.map(({ id }, place) => [id, place]))
  const everywhere = {
    languages: [],
    tags: [],
    collection: null,
    from: null,
    to: null,
    isUndated: false,
    hasTwin: false,
    among: null,
    place: 'library',
  } as const
  return (
    text: string,
    offset: number,
    limit: number,
    asked: { readonly outlets?: readonly string[]; readonly isReversed?: boolean } = {},
  ) => {
    const { total, rows } = store.listArticles({
      text,
      filters: { ...everywhere, outlets: asked.outlets ?? [] },
      order: { by: 'relevance', isReversed: asked.isReversed ?? false },
      limit,
      offset,
    })
    return { total, places: rows.map(({ id }) => places.get(id)), snippets: rows.map(({ snippet }) => snippet) }
  }
}

const inTitle = Array.from({ length: many / 100 }, (_, index) => many - 100 - index * 100)
const newestFirst = Array.from({ length: many }, (_, index) => many - 1 - index)
const best = [...inTitle, ...newestFirst.filter((place) => place % 100 !== 0)]

it('puts titles first and then the newest where very many articles hold a word, whatever the page', () => {
  const list = commonLibrary()
  expect(list('ports', 0, many)).toMatchObject({ total: many, places: best })
  expect(list('ports', 0, many, { isReversed: true }).places).toEqual(best.toReversed())
  const offsets = Array.from({ length: Math.ceil(many / 350) }, (_, page) => page * 350)
  expect(offsets.flatMap((offset) => list('ports', offset, 350).places)).toEqual(best)
  expect(list('ports', 20, 5)).toMatchObject({ total: many, places: best.slice(20, 25) })
  expect(list('ports', many + 5, 5)).toMatchObject({ total: many, places: [] })
  const narrowed = best.filter((place) => place % 2 === 1)
  expect(list('ports', 3, 4, { outlets: ['Lantern'] })).toMatchObject({ total: many / 2, places: narrowed.slice(3, 7) })
  expect(list('ports NOT title:ports', 0, 3)).toMatchObject({ places: [2299, 2298, 2297] })
  expect(list('ports 2299', 0, 1).places).toEqual([2299])
  expect(list('ports 2299', 0, 1).snippets).toEqual(['Number \uE0002299\uE001 of the \uE000ports\uE001.'])
}, 60_000)
