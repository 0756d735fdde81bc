import { expect, it } from 'vitest'
import { blockingFindings, type Finding } from '#core/check'

const changed: Finding = { rule: 'quote-changed', severity: 'untrue', place: { kind: 'block', id: 'b1' }, values: {} }
const missing: Finding = { rule: 'source-missing', severity: 'untrue', place: { kind: 'note', id: 'n1' }, values: {} }
const untitled: Finding = { rule: 'title-missing', severity: 'incomplete', place: { kind: 'brief' }, values: {} }

it.each([
  [[], [changed, missing]],
  [['quote-changed'], [missing]],
  [['quote-changed', 'source-missing'], []],
  [['title-missing'], [changed, missing]],
])('what is untrue blocks unless its rule is named: %j', (despite, blocking) => {
  expect(blockingFindings([changed, missing, untitled], new Set(despite))).toEqual(blocking)
})
