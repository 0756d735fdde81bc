import { expect, it } from 'vitest'
import { type ArticleQuery, noFilters } from '#ipc/library-types'
import { articleOf } from '#test/article-of'
import { tempLibrary, within } from './support/temp-library.ts'

const [first, second, third] = ['Convoy sails', 'Grain falls', 'Talks stall'].map((title) => articleOf([`${title} at dawn.`], { title }))
const articles = [first!, second!, third!]
const ids = articles.map(({ id }) => id)

function library<TResult>(work: Parameters<typeof within<TResult>>[1]): TResult {
  return within(tempLibrary(), (store) => {
    store.addArticles({ articles, original: null })
    return work(store)
  })
}

it('puts tags on several articles and takes them off, with what the articles had before', () => {
  const labels = library((store) => {
    store.tagArticles({ ids, add: ['urgent', 'ports'], remove: [] })
    store.tagArticles({ ids: [first!.id], add: ['read'], remove: ['urgent'] })
    return new Map(store.metadataOf({ ids }).map(({ id, tags }) => [id, tags]))
  })
  expect(labels).toEqual(
    new Map([
      [first!.id, ['ports', 'read']],
      [second!.id, ['ports', 'urgent']],
      [third!.id, ['ports', 'urgent']],
    ]),
  )
})

it('answers metadata, tags and collections without the texts, and leaves out what is not kept', () => {
  const [known, collection] = library((store) => {
    const made = store.createCollection({ name: 'Strait' })
    store.collectArticles({ ids: [second!.id], collection: made.id, isIn: true })
    store.purgeArticles({ ids: store.trashArticles({ ids: [third!.id], cited: 'keep' }).trashed })
    return [store.metadataOf({ ids: [second!.id, third!.id] }), made.id] as const
  })
  expect(known).toEqual([{ id: second!.id, metadata: second!.metadata, tags: [], collections: [collection] }])
})

it.each<[string, Partial<ArticleQuery>, readonly number[]]>([
  ['the whole library, newest first', {}, [2, 1, 0]],
  ['a part of it', { offset: 1, limit: 1 }, [1]],
  ['what a search finds', { text: 'dawn grain' }, [1]],
  ['what filters leave', { filters: { ...noFilters, among: [ids[0]!, ids[2]!] } }, [2, 0]],
  ['another order', { order: { by: 'title', isReversed: true } }, [2, 1, 0]],
  ['the trash', { filters: { ...noFilters, place: 'trash' } }, []],
])('names the articles of a list by their ids: %s', (_, query, expected) => {
  const [named, listed] = library((store) => {
    const asked = { text: '', limit: 10, offset: 0, ...query }
    return [store.articleIds(asked), store.listArticles(asked).rows.map(({ id }) => id)]
  })
  expect(named).toEqual(expected.map((at) => ids[at]))
  expect(named).toEqual(listed)
})
