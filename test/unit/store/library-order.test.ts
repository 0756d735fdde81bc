import { expect, it } from 'vitest'
import { articleOf } from '#test/article-of'
import { indexFaults } from './support/index-faults.ts'
import { opened, tempLibrary, within } from './support/temp-library.ts'

const ice = articleOf(['The harbour of Velmar froze on Tuesday.'], { title: 'Ice' })
const fog = articleOf(['Fog closed the strait to all ships.'], { title: 'Fog' })
const storm = articleOf(['A storm broke three masts at the pier.'], { title: 'Storm' })
const all = [ice, fog, storm]

function library(place = tempLibrary()) {
  const store = opened(place)
  store.addArticles({ articles: all, original: null })
  return store
}

it('tags several articles, and takes tags off again', () => {
  const store = library()
  store.tagArticles({ ids: [ice.id, fog.id], add: ['ports', 'ice'], remove: [] })
  store.tagArticles({ ids: [fog.id, storm.id], add: ['wind', 'ports'], remove: ['ice', 'ports'] })
  expect(all.map(({ id }) => store.articleDetails({ id })?.tags)).toEqual([
    ['ice', 'ports'],
    ['ports', 'wind'],
    ['ports', 'wind'],
  ])
  expect(store.libraryFacets(null).tags).toEqual([
    { value: 'ports', articles: 3 },
    { value: 'wind', articles: 2 },
    { value: 'ice', articles: 1 },
  ])
  expect(store.listArticles({ text: 'tag:Wind -tag:ice', limit: 5, offset: 0 }).rows.map(({ id }) => id)).toEqual([storm.id, fog.id])
})

it('collects articles, and counts those outside the trash', () => {
  const store = library()
  const ports = store.createCollection({ name: 'Ports' })
  expect(store.createCollection({ name: 'Ports' })).toEqual(ports)
  store.collectArticles({ ids: [ice.id, fog.id, storm.id], collection: ports.id, isIn: true })
  store.collectArticles({ ids: [storm.id], collection: ports.id, isIn: false })
  store.trashArticles({ ids: [fog.id], cited: 'keep' })
  expect(store.libraryFacets(null).collections).toEqual([{ id: ports.id, name: 'Ports', articles: 1 }])
  expect(store.renameCollection({ id: ports.id, name: 'Harbours' })).toBe(true)
  const other = store.createCollection({ name: 'Other' })
  expect(store.renameCollection({ id: other.id, name: 'Harbours' })).toBe(false)
  store.deleteCollection({ id: ports.id })
  expect(store.libraryFacets(null).collections).toEqual([other])
  expect(store.articleDetails({ id: ice.id })?.collections).toEqual([])
})

it('puts a deleted collection back as it was, with those of its articles that are still there', () => {
  const store = library()
  const { id } = store.createCollection({ name: 'Ports' })
  store.collectArticles({ ids: [ice.id, fog.id, storm.id], collection: id, isIn: true })
  store.trashArticles({ ids: [fog.id, storm.id], cited: 'keep' })
  const deleted = store.deleteCollection({ id })
  expect(deleted).toEqual({ id, name: 'Ports', ids: [ice.id, fog.id, storm.id] })
  expect(store.deleteCollection({ id })).toBeNull()
  store.purgeArticles({ ids: [storm.id] })
  store.putBackCollection(deleted!)
  expect(store.libraryFacets(null).collections).toEqual([{ id, name: 'Ports', articles: 1 }])
  store.restoreArticles({ ids: [fog.id] })
  expect(store.libraryFacets(null).collections).toEqual([{ id, name: 'Ports', articles: 2 }])
})

it('puts a deleted collection into one that has its name by now, and under the name it has where it is there again', () => {
  const store = library()
  const { id } = store.createCollection({ name: 'Ports' })
  store.collectArticles({ ids: [ice.id], collection: id, isIn: true })
  const deleted = store.deleteCollection({ id })!
  const other = store.createCollection({ name: 'Ports' })
  store.putBackCollection(deleted)
  expect(store.libraryFacets(null).collections).toEqual([{ ...other, articles: 1 }])
  store.deleteCollection({ id: other.id })
  store.putBackCollection(deleted)
  store.renameCollection({ id, name: 'Harbours' })
  store.createCollection({ name: 'Ports' })
  store.putBackCollection(deleted)
  expect(store.libraryFacets(null).collections.map(({ name, articles }) => [name, articles])).toEqual([
    ['Harbours', 1],
    ['Ports', 0],
  ])
})

it('keeps a chain of versions, refuses a circle, and holds together when one in the middle is purged', () => {
  const store = library()
  expect(store.linkVersions({ older: ice.id, newer: fog.id })).toBe(true)
  expect(store.linkVersions({ older: fog.id, newer: storm.id })).toBe(true)
  expect(store.linkVersions({ older: storm.id, newer: ice.id })).toBe(false)
  const versions = () => [ice, storm].map(({ id }) => store.articleDetails({ id })?.versions.map((version) => version.id))
  expect(versions()).toEqual([all.map(({ id }) => id), all.map(({ id }) => id)])
  expect(store.listArticles({ text: '', limit: 5, offset: 0 }).rows.map(({ isSuperseded }) => isSuperseded)).toEqual([false, true, true])
  store.trashArticles({ ids: [fog.id], cited: 'keep' })
  store.purgeArticles({ ids: 'all' })
  expect(versions()).toEqual([
    [ice.id, storm.id],
    [ice.id, storm.id],
  ])
})

it('knows twins from both sides, and only while both are outside the trash', () => {
  const store = library()
  const copy = articleOf(['The harbour of Velmar froze on Tuesday.', ''], { title: 'Ice' })
  store.addArticles({ articles: [copy], original: null })
  const twins = () => [ice, copy].map(({ id }) => store.articleDetails({ id })?.twins.map((twin) => twin.id))
  const marked = () => store.listArticles({ text: 'velmar', limit: 5, offset: 0 }).rows.map(({ hasTwin }) => hasTwin)
  expect([twins(), marked(), store.libraryFacets(null).withTwin]).toEqual([[[copy.id], [ice.id]], [true, true], 2])
  store.trashArticles({ ids: [copy.id], cited: 'keep' })
  expect([twins()[0], marked(), store.libraryFacets(null).withTwin]).toEqual([[], [false], 0])
})

it('changes fields of several articles, and finds them by the new words only', () => {
  const place = tempLibrary()
  within(place, (store) => {
    store.addArticles({ articles: all, original: null })
    store.trashArticles({ ids: [storm.id], cited: 'keep' })
    expect(store.changeMetadata({ ids: all.map(({ id }) => id), patch: { outlet: 'Lantern', language: 'fr' } })).toBe(3)
    store.restoreArticles({ ids: [storm.id] })
    expect(store.listArticles({ text: 'outlet:lantern', limit: 5, offset: 0 }).total).toBe(3)
    expect(store.listArticles({ text: 'courier', limit: 5, offset: 0 }).total).toBe(0)
    expect(store.libraryFacets(null)).toMatchObject({
      outlets: [{ value: 'Lantern', articles: 3 }],
      languages: [{ value: 'fr', articles: 3 }],
    })
  })
  expect(indexFaults(place)).toEqual([])
})
