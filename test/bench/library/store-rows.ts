import { join } from 'node:path'
import type { Store } from '#store'
import type { BenchRow } from '../rows.ts'
import { bareSearch } from './bare-search.ts'
import { generatedArticle } from './generated-articles.ts'
import { type GeneratedLibrary, generatedLibrary, openedLibrary } from './generated-library.ts'
import { orders, type Searches, searches } from './searches.ts'
import { cpuTime, percentile, spread, timed } from './timed.ts'

const sources = [
  'test/bench/library/generated-articles.ts',
  'test/bench/library/generated-library.ts',
  'src/store/migrations/1-first-library.ts',
]
const laterSources = ['src/store/migrations/2-article-shingles.ts', 'src/store/migrations/3-library-order.ts']

/** How fast the store answers with so many articles: with total and snippets, in CPU time of the process that owns it, on a library as it is after being filled. A row comes as soon as it is known. */
export function* storeRows(checkout: string, articles: number): Iterable<BenchRow> {
  const library = generatedLibrary(
    join(checkout, 'out/bench-library'),
    articles,
    [...sources, ...laterSources].map((source) => join(checkout, source)),
  )
  const seconds = library.seconds === null ? 'kept from an earlier run' : `${library.seconds} s`
  yield { name: `library of ${articles} articles`, measured: seconds, reference: '—', target: '—', met: true }
  const bare = bareTimes(library)
  const store = openedLibrary(library)
  for (const search of searches) yield searchRow(store, search, bare.get(search.name) ?? '—')
  for (const offset of [0, Math.floor(articles / 2), articles - 100]) yield listRow(store, offset)
  yield rowOf('facets', timed([() => store.libraryFacets(null)], 6), 150)
  yield addRow(store)
  store.close(null)
}

function searchRow(store: Store, { name, texts, filters, most }: Searches, reference: string): BenchRow {
  const spent = timed(texts.map((text) => () => store.listArticles({ text, filters, limit: 20, offset: 0 })))
  return { ...rowOf(name, spent, most), reference }
}

function bareTimes({ file, key }: GeneratedLibrary): ReadonlyMap<string, string> {
  return bareSearch(file, key, (search) => {
    const plain = searches.filter(({ name }) => !name.includes(' in '))
    return new Map(
      plain.map(({ name, texts }) => [
        name,
        spread(
          timed(
            texts.map((text) => () => search(text)),
            2,
          ),
        ),
      ]),
    )
  })
}

function listRow(store: Store, offset: number): BenchRow {
  return rowOf(
    `list from ${offset}, every order`,
    timed(orders.map((order) => () => store.listArticles({ text: '', order, limit: 100, offset }))),
    50,
  )
}

/** New ones at each run, which are gone after. */
function addRow(store: Store): BenchRow {
  const first = Date.now()
  const made = Array.from({ length: 20 }, (_, index) => generatedArticle(first + index * 100))
  const spent = made.map((article) => cpuTime(() => store.addArticles({ articles: [article], original: null })))
  const ids = made.map(({ id }) => id)
  store.trashArticles({ ids, cited: 'trash' })
  store.purgeArticles({ ids })
  return { name: 'adding one article', measured: spread(spent), reference: '—', target: 'p50 ≤ 10 ms', met: percentile(spent, 50) <= 10 }
}

function rowOf(name: string, spent: readonly number[], most: number): BenchRow {
  return { name, measured: spread(spent), reference: '—', target: `p95 ≤ ${most} ms`, met: percentile(spent, 95) <= most }
}
