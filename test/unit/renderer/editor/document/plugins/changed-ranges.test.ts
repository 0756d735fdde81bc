import { StepMap } from '@tiptap/pm/transform'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangesAfter } from '#renderer/editor/document/plugins/changed-ranges.ts'
import { stepRanges } from '#renderer/editor/document/plugins/step-ranges.ts'

interface Made {
  readonly at: number
  readonly old: number
  readonly put: number
}

const step: fc.Arbitrary<Made> = fc.record({ at: fc.nat(60), old: fc.nat(4), put: fc.nat(4) })

const throughEach = (maps: readonly StepMap[]) =>
  maps.flatMap((map, index) => {
    const later = maps.slice(index + 1)
    return stepRanges(map).map(({ newFrom, newTo }) => ({
      from: later.reduce((position, next) => next.map(position, -1), newFrom),
      to: later.reduce((position, next) => next.map(position, 1), newTo),
    }))
  })

it.each([
  ['in any order', (steps: readonly Made[]) => steps],
  ['from the end to the beginning', (steps: readonly Made[]) => steps.toSorted((one, other) => other.at - one.at)],
] as const)('finds where steps made %s stand in the end, as mapping each through every later one does', (_order, ordered) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const maps = ordered(steps).map(({ at, old, put }) => new StepMap([at, old, put]))
      expect(rangesAfter(maps)).toEqual(throughEach(maps))
    }),
    { seed: 1, numRuns: 300 },
  )
})
