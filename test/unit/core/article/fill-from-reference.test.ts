import { expect, it } from 'vitest'
import { filledFields, fillFromReference, unknownMetadata } from '#core/article'

it('fills what is missing and leaves what is there', () => {
  const before = { ...unknownMetadata, title: 'Strait', published: '2031' }
  const after = fillFromReference(before, {
    metadata: { ...unknownMetadata, title: 'The Strait', outlet: 'Ledger', published: '2031-03-05', pages: 'A1' },
  })
  expect([after, filledFields(before, after)]).toEqual([{ ...before, outlet: 'Ledger', pages: 'A1' }, ['outlet', 'pages']])
})
