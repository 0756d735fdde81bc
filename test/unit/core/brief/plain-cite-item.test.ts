import * as v from 'valibot'
import { expect, it } from 'vitest'
import { citeItemSchema, isPlainCiteItem } from '#core/brief'

const plain = { article: 'a-0123456789abcdef0123', pick: 'pick-1', locator: null, prefix: 'see', suffix: '' }
const wrong = [undefined, null, 0, '', 'a-0123456789abcdef012', 'A-0123456789ABCDEF0123', [], {}]

it('takes a source without a locator, of a pick or not', () => {
  expect(isPlainCiteItem(plain)).toBe(true)
  expect(isPlainCiteItem({ ...plain, pick: null })).toBe(true)
})

it('takes nothing that the schema refuses, whatever is wrong with it', () => {
  const members = Object.keys(plain).flatMap((name) => wrong.map((value) => ({ ...plain, [name]: value })))
  const lacking = Object.keys(plain).map((name) => Object.fromEntries(Object.entries(plain).filter(([other]) => other !== name)))
  const values = [...wrong, ...members, ...lacking, { ...plain, later: 1 }, Object.values(plain)]
  expect(values.filter((value) => isPlainCiteItem(value) && !v.is(citeItemSchema, value))).toEqual([])
  expect(values.filter((value) => isPlainCiteItem(value)).length).toBe(values.filter((value) => v.is(citeItemSchema, value)).length)
})

it('leaves one with a locator to the schema', () => {
  const located = { ...plain, locator: { label: 'page', value: '12' } }
  expect([isPlainCiteItem(located), v.is(citeItemSchema, located)]).toEqual([false, true])
})
