import { expect, it } from 'vitest'
import { columnShares } from '#core/brief'

it.each([
  { what: 'none was set', set: [], columns: 3, shares: null },
  { what: 'they add up already', set: [250, 750], columns: 2, shares: [250, 750] },
  { what: 'they do not add up', set: [1, 1, 1], columns: 3, shares: [334, 333, 333] },
  { what: 'a column came later', set: [500, null, 300], columns: 3, shares: [417, 333, 250] },
  { what: 'there are more than columns', set: [400, 600, 9], columns: 2, shares: [400, 600] },
])('says the share of every column where $what', ({ set, columns, shares }) => {
  expect(columnShares(set, columns)).toEqual(shares)
})
