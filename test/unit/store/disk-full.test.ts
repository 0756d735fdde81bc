import * as v from 'valibot'
import { expect, it } from 'vitest'
import { type Brief, briefIdSchema, emptyBrief } from '#core/brief'
import { articleOf } from '#test/article-of'
import { Database } from '../../../src/store/driver.ts'
import { Store } from '../../../src/store/store.ts'
import { indexFaults } from './support/index-faults.ts'
import { type Place, tempLibrary, within } from './support/temp-library.ts'

const brief: Brief = emptyBrief(v.parse(briefIdSchema, 'b1'), { situation: 'S', actors: 'A', claims: 'C', openQuestions: 'Q' })
const ice = articleOf(['The harbour of Velmar froze on Tuesday.'])
const snow = articleOf(['Snow fell.', 'Snow and wind. '.repeat(20_000)])

/** A store whose file may grow by no more than 20 pages: to SQLite the same as a disk that is full. */
function cramped({ file, key }: Place): Store {
  const connect = () => {
    const database = new Database(file, key)
    const pages = v.parse(v.object({ page_count: v.number() }), database.get('PRAGMA page_count')).page_count
    database.exec(`PRAGMA foreign_keys = ON; PRAGMA max_page_count = ${pages + 20}`)
    return database
  }
  return new Store(connect(), connect)
}

function keptLibrary(): Place {
  const place = tempLibrary()
  within(place, (store) => {
    store.addArticles({ articles: [ice], original: null })
    store.createBrief({ seed: brief })
  })
  return place
}

it('says that the disk is full when an import does not fit, and keeps none of it', () => {
  const place = keptLibrary()
  const store = cramped(place)
  const first = articleOf(['Fog.'])
  expect(store.addArticles({ articles: [first, snow], original: null })).toEqual({ ok: false, problem: { kind: 'disk-full' } })
  expect(store.readArticles({ ids: [ice.id, first.id, snow.id] })).toEqual([ice])
  expect(store.addArticles({ articles: [first], original: null })).toEqual({ ok: true, added: [first.id], known: [] })
  store.close(null)
  expect(indexFaults(place)).toEqual([])
})

it('says that the disk is full when an edit does not fit, keeps those before, and takes it once there is room', () => {
  const place = keptLibrary()
  const store = cramped(place)
  const large = new Uint8Array(200_000).fill(1)
  expect(store.appendUpdate({ id: brief.id, update: new Uint8Array([1]) })).toEqual({ ok: true, sequence: 1 })
  expect(store.appendUpdate({ id: brief.id, update: large })).toEqual({ ok: false, problem: { kind: 'disk-full' } })
  expect(store.appendUpdate({ id: brief.id, update: new Uint8Array([2]) })).toEqual({ ok: true, sequence: 2 })
  store.close(null)
  within(place, (roomy) => {
    expect(roomy.appendUpdate({ id: brief.id, update: large })).toEqual({ ok: true, sequence: 3 })
    expect(roomy.readBrief({ id: brief.id })).toEqual({
      id: brief.id,
      seed: null,
      state: null,
      updates: [new Uint8Array([1]), new Uint8Array([2]), large],
      sequence: 3,
    })
  })
})

it('leaves the updates alone when a snapshot of them does not fit', () => {
  const place = keptLibrary()
  const store = cramped(place)
  store.appendUpdate({ id: brief.id, update: new Uint8Array([1]) })
  expect(() => store.saveSnapshot({ id: brief.id, sequence: 1, state: new Uint8Array(200_000), brief })).toThrow(/SQLITE_FULL/)
  expect(store.readBrief({ id: brief.id })).toEqual({ id: brief.id, seed: null, state: null, updates: [new Uint8Array([1])], sequence: 1 })
  store.close(null)
})
