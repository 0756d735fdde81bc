import { expect, it } from 'vitest'
import { VersionClock } from '../../../../src/renderer/workspace/version-clock.ts'

const minute = 60_000

/** What is due at changes made at these minutes after opening. */
function dueAt(...minutes: readonly number[]): readonly unknown[] {
  let now = 0
  const clock = new VersionClock('as opened', () => now)
  return minutes.map((at) => {
    now = at * minute
    return clock.changed()
  })
}

const opened = { kind: 'opened', said: 'as opened' }
const worked = { kind: 'worked' }

it.each([
  ['what was opened, at its first change and once', [1, 2, 3], [opened, null, null]],
  ['nothing more until half an hour after it has passed', [0, 29.9, 30], [opened, null, worked]],
  ['each half hour anew, counted from the version before', [0, 35, 64, 65, 94, 95], [opened, worked, null, worked, null, worked]],
  ['one, at the first change after a long pause', [50, 300, 301], [opened, worked, null]],
] as const)('keeps %s', (_, minutes, due) => {
  expect(dueAt(...minutes)).toEqual(due)
})
