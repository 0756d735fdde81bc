import { expect, it } from 'vitest'
import * as v from 'valibot'
import { metadataSchema, missingMetadata, unknownMetadata } from '#core/article'

const whole = { ...unknownMetadata, title: 'T', outlet: 'O', published: '2031' }

it.each([
  ['nothing of what a citation needs', whole, []],
  ['everything', unknownMetadata, ['title', 'outlet', 'published']],
  ['the outlet', { ...whole, outlet: null }, ['outlet']],
  ['the date and the title, in the order in which to ask', { ...whole, published: null, title: null }, ['title', 'published']],
])('misses %s', (_case, metadata, missing) => {
  expect(missingMetadata(metadata)).toEqual(missing)
})

it.each(['2031', '2031-03', '2031-03-04', '2031-12-31'])('takes %s as a date of publication', (published) => {
  expect(v.safeParse(metadataSchema, { ...whole, published }).success).toBe(true)
})

it.each(['31', '2031-13', '2031-3-4', '2031-03-32', '2031-03-04T06:15:00Z', '4 March 2031', ''])(
  'refuses “%s” as a date of publication',
  (published) => {
    expect(v.safeParse(metadataSchema, { ...whole, published }).success).toBe(false)
  },
)

it.each([
  ['an empty title', { title: '  ' }],
  ['an address that is none of the web', { url: 'javascript:alert(1)' }],
  ['an unknown field', { user: 'Jane' }],
])('refuses %s', (_case, fields) => {
  expect(v.safeParse(metadataSchema, { ...whole, ...fields }).success).toBe(false)
})
