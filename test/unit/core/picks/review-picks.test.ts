import * as v from 'valibot'
import { expect, it } from 'vitest'
import { locate, makePick, pickIdSchema, repick, reviewPicks } from '#core/picks'
import { marked } from '#test/marked'

const idOf = (nth: number) => v.parse(pickIdSchema, `p${nth}`)
const old = marked('He called it ‹a grave breach› of the law.\n‹Two vessels› left Port Vessa at dawn, ‹he said.›')
const picks = old.spans.map((span, nth) => makePick(old.article, span, idOf(nth)))
const now = marked('Corrected.\nHe called it ‹a grave breach› of the law.\n‹Three vessels› left Port Vessa at dawn, ‹he said.›')

it('a review has the verdict on every pick in reading order of where they were taken', () => {
  expect(reviewPicks(picks.toReversed(), now.article)).toEqual([
    { pick: picks[0], anchor: { kind: 'moved', span: now.spans[0], from: 0 } },
    { pick: picks[1], anchor: { kind: 'changed', span: now.spans[1], words: 'Three vessels' } },
    { pick: picks[2], anchor: { kind: 'moved', span: now.spans[2], from: 1 } },
  ])
})

it('a pick taken anew keeps its id and is exact where it was put', () => {
  const anew = repick(picks[1]!, now.article, now.spans[1]!)
  expect(anew).toEqual(makePick(now.article, now.spans[1]!, idOf(1)))
  expect(locate(anew, now.article)).toEqual({ kind: 'exact', span: now.spans[1] })
})
