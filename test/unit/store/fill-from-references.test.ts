import { expect, it } from 'vitest'
import { type Metadata, unknownMetadata } from '#core/article'
import { articleOf } from '#test/article-of'
import { indexFaults } from './support/index-faults.ts'
import { opened, tempLibrary, within } from './support/temp-library.ts'

const reference = (metadata: Partial<Metadata>) => ({ metadata: { ...unknownMetadata, ...metadata } })
const frozen = articleOf(['The harbour of Velmar froze on Tuesday.'], { title: 'Harbour of Velmar freezes', outlet: null, published: null })
const strike = articleOf(
  ['Dockers walked out.'],
  { title: 'Dockers strike again', outlet: 'Ledger', published: '2031-03-05' },
  'strike.txt',
)
const copy = articleOf(
  ['Dockers walked out again.'],
  { title: 'Dockers strike again', outlet: 'Ledger', published: '2031-03-05' },
  'copy.txt',
)

it('fills the article of each reference and says what became of it', () => {
  const place = tempLibrary()
  within(place, (store) => {
    store.addArticles({ articles: [frozen], original: null })
    store.addArticles({ articles: [strike], original: null })
    store.addArticles({ articles: [copy], original: null })
    const [first, second] = [
      reference({ title: 'Harbour of Velmar freezes', outlet: 'Courier' }),
      reference({ title: 'Harbour of Velmar freezes', outlet: 'Courier', published: '2031-02-11' }),
    ]
    const filled = store.fillFromReferences({
      references: [first, second, second, reference({ title: 'Dockers strike again' }), reference({ title: 'Quite another thing' })],
    })
    expect(filled).toEqual({
      ok: true,
      references: [
        { title: 'Harbour of Velmar freezes', result: 'filled', article: frozen.id, fields: ['outlet'] },
        { title: 'Harbour of Velmar freezes', result: 'filled', article: frozen.id, fields: ['published'] },
        { title: 'Harbour of Velmar freezes', result: 'nothing-missing', article: frozen.id, fields: [] },
        { title: 'Dockers strike again', result: 'ambiguous', article: null, fields: [] },
        { title: 'Quite another thing', result: 'no-article', article: null, fields: [] },
      ],
    })
    expect(store.readArticles({ ids: [frozen.id] })).toEqual([
      { ...frozen, metadata: { ...frozen.metadata, outlet: 'Courier', published: '2031-02-11' } },
    ])
    expect(store.listArticles({ text: 'Courier', limit: 9, offset: 0 }).total).toBe(1)
  })
  expect(indexFaults(place)).toEqual([])
})

it('finds nothing in an empty library', () => {
  const filled = opened(tempLibrary()).fillFromReferences({ references: [reference({ title: 'Harbour' })] })
  expect(filled).toEqual({ ok: true, references: [{ title: 'Harbour', result: 'no-article', article: null, fields: [] }] })
})
