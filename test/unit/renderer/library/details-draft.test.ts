import { expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { patchesBack, patchOf, sharedValue } from '#renderer/library/act/details-draft.ts'
import { idOf } from './rows.ts'

const articles = [
  { id: idOf(1), metadata: { ...unknownMetadata, outlet: 'Courier', published: '2031' }, tags: [], collections: [] },
  { id: idOf(2), metadata: { ...unknownMetadata, outlet: 'Ledger', published: '2031' }, tags: [], collections: [] },
  { id: idOf(3), metadata: { ...unknownMetadata, outlet: 'Courier', published: '2031' }, tags: [], collections: [] },
]

it('says what the articles share in a field, and where they differ', () => {
  expect([
    sharedValue(articles, 'published'),
    sharedValue(articles, 'byline'),
    sharedValue(articles, 'outlet'),
    sharedValue(null, 'outlet'),
  ]).toEqual([{ kind: 'same', value: '2031' }, { kind: 'same', value: null }, { kind: 'several' }, { kind: 'several' }])
})

it('sets only what is in the draft, trimmed, and empties what is empty', () => {
  const draft = new Map([
    ['outlet', ' Wire '],
    ['byline', '  '],
  ] as const)
  expect(patchOf(draft)).toEqual({ ok: true, patch: { outlet: 'Wire', byline: null } })
})

it('names the fields that hold what they may not', () => {
  const draft = new Map([
    ['published', 'Monday'],
    ['url', 'courier.example'],
    ['outlet', 'Wire'],
  ] as const)
  expect(patchOf(draft)).toEqual({ ok: false, wrong: new Set(['published', 'url']) })
})

it('puts back what the articles had, one change for each value they had', () => {
  expect(patchesBack(articles, { outlet: 'Wire' })).toEqual([
    { ids: [idOf(1), idOf(3)], patch: { outlet: 'Courier' } },
    { ids: [idOf(2)], patch: { outlet: 'Ledger' } },
  ])
})
