import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { annotate, makePick, noteOf, pickIdSchema, pickSchema, tagsOf } from '#core/picks'
import { marked } from '#test/marked'

const { article, spans } = marked('She called it ‹“a thaw”› at last.')
const pick = makePick(article, spans[0]!, parse(pickIdSchema, 'p1'))

it('keeps a note and tags without the white space around them, each tag once, in its first spelling', () => {
  const written = annotate(pick, { note: ' ask her\n', tags: [' Ice ', 'ice', '', 'port'] })
  expect(written).toEqual({ ...pick, note: 'ask her', tags: ['Ice', 'port'] })
  expect(parse(pickSchema, written)).toEqual(written)
})

it('leaves no trace of what was taken back, so that the pick has the bytes it had before', () => {
  const back = annotate(annotate(pick, { note: 'ask her', tags: ['ice'] }), { note: '', tags: [] })
  expect(JSON.stringify(back)).toBe(JSON.stringify(pick))
  expect([noteOf(back), tagsOf(back)]).toEqual(['', []])
})
