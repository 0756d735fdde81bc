import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Store } from '#store'
import { articleOf } from '#test/article-of'
import { opened, tempLibrary } from './support/temp-library.ts'

const [first, second, third] = ['first', 'second', 'third'].map((word) =>
  articleOf([`The ${word} version of the notice.`], {}, `${word}.txt`),
)
const [one, two, three] = [first!.id, second!.id, third!.id]

let store: Store
beforeEach(() => {
  store = opened(tempLibrary())
  const now = store
  onTestFinished(() => {
    now.close(null)
  })
  store.addArticles({ articles: [first!, second!, third!], original: null })
})

function newest() {
  return store.newestVersions({ ids: [one, two, three] }).map(({ article, newest: version }) => [article, version.id])
}

describe('versions', () => {
  it('name the newest for each older one', () => {
    expect(newest()).toEqual([])
    store.linkVersions({ older: one, newer: two })
    expect(newest()).toEqual([[one, two]])
    store.linkVersions({ older: two, newer: three })
    expect(newest()).toEqual([
      [one, three],
      [two, three],
    ])
  })

  it('in the trash are none', () => {
    store.linkVersions({ older: one, newer: two })
    store.trashArticles({ ids: [two], cited: 'trash' })
    expect(newest()).toEqual([])
    expect(store.articleDetails({ id: one })?.versions.map(({ id }) => id)).toEqual([one])
    store.restoreArticles({ ids: [two] })
    expect(newest()).toEqual([[one, two]])
  })

  it('are taken apart again where they were put together', () => {
    store.linkVersions({ older: two, newer: three })
    store.linkVersions({ older: one, newer: three })
    expect(newest()).toEqual([
      [one, three],
      [two, three],
    ])
    expect(store.unlinkVersions({ older: one, newer: three })).toBe(true)
    expect(newest()).toEqual([[two, three]])
    expect(store.unlinkVersions({ older: one, newer: three })).toBe(false)
  })
})
