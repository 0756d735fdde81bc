import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { makePick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import { landingAt, placePickAt } from '#renderer/editor/document/index.ts'
import { sketchOf, stateOf } from '../sketch.ts'

const { article, spans } = marked('She called it ‹“a thaw”› at last.')
const pick = makePick(article, spans[0]!, parse(pickIdSchema, 'p1'))

/** Drops at the caret of the sketch. */
function dropped(sketch: string, { isUpper = false, isWhole = false } = {}): string | null {
  const state = stateOf(sketch)
  const landing = landingAt(state, { position: state.selection.head, isUpper, isWhole })
  if (landing === null || landing.kind === 'section') return null
  const { transaction } = placePickAt(state, { pick, article }, landing)
  transaction.doc.check()
  return sketchOf(transaction).replaceAll('|', '')
}

it.each([
  { where: 'words into a sentence', sketch: 'situation\n  p He said |, twice.', result: 'situation\n  p He said {“a thaw”}^, twice.' },
  {
    where: 'a paragraph behind the block under it',
    sketch: 'situation\n  p o|ne\n  p two',
    over: { isWhole: true },
    result: 'situation\n  p one\n  quote “a thaw”^\n  p two',
  },
  {
    where: 'a paragraph before the block whose upper half is under it',
    sketch: 'situation\n  p o|ne\n  p two',
    over: { isWhole: true, isUpper: true },
    result: 'situation\n  quote “a thaw”^\n  p one\n  p two',
  },
  {
    where: 'words over a quotation behind it',
    sketch: 'situation\n  quote o|ne^\n  p two',
    result: 'situation\n  quote one^\n  quote “a thaw”^\n  p two',
  },
  {
    where: 'words into a claim as evidence',
    sketch: 'claims\n  claim A|\n    p b',
    result: 'claims\n  claim A\n    quote “a thaw”^\n    p b',
  },
  {
    where: 'a paragraph in place of an empty one',
    sketch: 'situation\n  p |',
    over: { isWhole: true },
    result: 'situation\n  quote “a thaw”^',
  },
  { where: 'a whole paragraph not into the title', sketch: 'title A|\nsituation\n  p', over: { isWhole: true }, result: null },
])('drops $where', ({ sketch, over, result }) => {
  expect(dropped(sketch, over)).toBe(result)
})
