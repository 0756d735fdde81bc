import { expect, it } from 'vitest'
import { groupsSharing } from '../../../../src/core/citations/groups-sharing.ts'

it('joins what shares a mark with a third, in the order given', () => {
  const marks: Readonly<Record<string, readonly [string, ...string[]]>> = { a: ['1'], b: ['2'], c: ['3'], d: ['2', '1'] }
  expect(groupsSharing(['a', 'b', 'c', 'd'], (thing) => marks[thing] ?? [thing])).toEqual([['a', 'b', 'd'], ['c']])
})
