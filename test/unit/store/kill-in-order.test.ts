import { beforeAll, expect, it } from 'vitest'
import type { Article, ArticleId } from '#core/article'
import type { Store } from '#store'
import { articleOf } from '#test/article-of'
import { chance } from '#test/chance'
import { buildStoreProcess } from '#test/build-store-process'
import { forkStore, type StoreProcess } from './support/fork-store.ts'
import { indexFaults } from './support/index-faults.ts'
import { type Place, tempLibrary, within } from './support/temp-library.ts'

let entry = ''
beforeAll(async () => {
  entry = await buildStoreProcess()
})

const raw = ({ file, key }: Place) => ({ file, key: { kind: 'raw', key } }) as const

interface ArticleState {
  readonly isKept: boolean
  readonly isTrashed: boolean
  readonly tags: readonly string[]
  readonly outlet: string | null
}

type Change = (calls: StoreProcess['calls'], ids: readonly ArticleId[]) => Promise<unknown>

/** What is done to the articles of a round, one after another, and how each leaves an article. */
const changes: readonly { readonly run: Change; readonly leaves: (state: ArticleState) => ArticleState }[] = [
  { run: (calls, ids) => calls.tagArticles({ ids, add: ['ice'], remove: [] }), leaves: (state) => ({ ...state, tags: ['ice'] }) },
  {
    run: (calls, ids) => calls.changeMetadata({ ids, patch: { outlet: 'Ice Post' } }),
    leaves: (state) => ({ ...state, outlet: 'Ice Post' }),
  },
  { run: (calls, ids) => calls.trashArticles({ ids, cited: 'trash' }), leaves: (state) => ({ ...state, isTrashed: true }) },
  { run: (calls, ids) => calls.restoreArticles({ ids }), leaves: (state) => ({ ...state, isTrashed: false }) },
  { run: (calls, ids) => calls.tagArticles({ ids, add: [], remove: ['ice'] }), leaves: (state) => ({ ...state, tags: [] }) },
  {
    run: (calls, ids) => calls.changeMetadata({ ids, patch: { outlet: 'Fog Post' } }),
    leaves: (state) => ({ ...state, outlet: 'Fog Post' }),
  },
  { run: (calls, ids) => calls.trashArticles({ ids, cited: 'trash' }), leaves: (state) => ({ ...state, isTrashed: true }) },
  { run: (calls, ids) => calls.purgeArticles({ ids }), leaves: () => ({ isKept: false, isTrashed: false, tags: [], outlet: null }) },
]

function stateOf(store: Store, id: ArticleId): ArticleState {
  const details = store.articleDetails({ id })
  const [article] = store.readArticles({ ids: [id] })
  return {
    isKept: details !== null,
    isTrashed: details?.trashedAt !== undefined && details.trashedAt !== null,
    tags: details?.tags ?? [],
    outlet: article?.metadata.outlet ?? null,
  }
}

const kills = 25

it(`keeps every acknowledged change, each on all of its articles or on none, through ${kills} kills at chance moments`, async () => {
  const place = tempLibrary()
  const random = chance(20_311_104)
  let acknowledged = 0
  for (let round = 0; round < kills; round += 1) {
    const articles = Array.from({ length: 6 }, (_, index) =>
      articleOf([`Report ${round}.${index} on ice and fog.`, 'Ice and wind. '.repeat(40)]),
    )
    const done = await changeUntilKilled(place, articles, Math.floor(random() * 60))
    acknowledged += done
    within(place, (store) => expectChanged(store, articles, done))
  }
  // Neither always before the first change nor always after the last.
  expect(acknowledged).toBeGreaterThan(kills)
  expect(acknowledged).toBeLessThan(kills * changes.length)
  expect(indexFaults(place)).toEqual([])
}, 180_000)

/** Sends all changes at once, kills the process after some milliseconds, and answers how many were acknowledged. */
async function changeUntilKilled(place: Place, articles: readonly Article[], milliseconds: number): Promise<number> {
  const { calls, kill } = forkStore(entry)
  expect(await calls.open(raw(place))).toEqual({ ok: true })
  await calls.addArticles({ articles, original: null })
  const ids = articles.map(({ id }) => id)
  const running = changes.map((change) => change.run(calls, ids))
  const ends = Promise.allSettled(running)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  await kill()
  return (await ends).filter(({ status }) => status === 'fulfilled').length
}

/** The last change acknowledged is there, or one after it, whose answer the kill swallowed; and whole. */
function expectChanged(store: Store, articles: readonly Article[], done: number): void {
  const states = articles.map(({ id }) => stateOf(store, id))
  const distinct = new Set(states.map((state) => JSON.stringify(state)))
  expect([...distinct]).toHaveLength(1)
  const [state] = states
  const at = after(done)
  const next = after(Math.min(done + 1, changes.length))
  expect([JSON.stringify(at), JSON.stringify(next)]).toContain(JSON.stringify(state))
}

/** How an article is after so many changes. */
function after(done: number): ArticleState {
  const first: ArticleState = { isKept: true, isTrashed: false, tags: [], outlet: 'Harbour Courier' }
  return changes.slice(0, done).reduce((state, { leaves }) => leaves(state), first)
}
