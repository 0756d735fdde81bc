import * as v from 'valibot'
import { expect, it } from 'vitest'
import { briefSchema } from '#core/brief'
import { checkBrief } from '#core/check'
import { block, briefOf } from '#test/brief-of'

it('counts open comments, at the first text that carries one', () => {
  const marked = { kind: 'text', text: 'Friday', marks: [{ kind: 'comment', thread: 't1' }] } as const
  const brief = v.parse(briefSchema, {
    ...briefOf([block([{ kind: 'text', text: 'On ', marks: [] }], { id: 'b1' }), block([marked], { id: 'b2' })], []),
    comments: [
      { id: 't0', words: 'gone', isResolved: false, messages: said('m0') },
      { id: 't1', words: 'Friday', isResolved: false, messages: said('m1') },
      { id: 't2', words: 'done', isResolved: true, messages: said('m2') },
    ],
  })
  expect(checkBrief(brief, [])).toEqual([
    { rule: 'leftover-comment', severity: 'incomplete', place: { kind: 'block', id: 'b2' }, values: { count: '2' } },
  ])
})

function said(id: string) {
  return [{ id, author: '', at: '2031-03-04T09:00:00.000Z', text: 'Who says so?' }]
}
