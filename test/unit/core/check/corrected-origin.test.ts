import * as v from 'valibot'
import { expect, it } from 'vitest'
import { type Article, articleIdSchema, correctText } from '#core/article'
import type { Paragraph } from '#core/article'
import { hasIndependentOrigins } from '../../../../src/core/check/origins.ts'
import { articleOf } from '#test/article-of'

const body = (text: string): Paragraph => ({ kind: 'body', text, page: null })
const first = articleOf(['Ships waited.', 'Pilots in Velmar refused to sail.', 'The mayor of the port asked for tugs on Monday.'], {
  title: 'Ships wait',
  outlet: 'The Lantern',
})
const corrected = (texts: readonly string[], metadata: Partial<Article['metadata']>): Article => {
  const version = correctText(first, v.parse(articleIdSchema, 'a-22222222222222222222'), texts.map(body))
  return { ...version, metadata: { ...version.metadata, ...metadata } }
}

it.each([
  { what: 'every paragraph of it', texts: ['The ships lay still.', 'No pilot sailed.'], metadata: { outlet: 'Lantern on Sunday' } },
  {
    what: 'most of it and its title',
    texts: [
      'The ships lay still at the outer roads all day.',
      'Nobody sailed out of the harbour of Velmar then.',
      first.paragraphs[2]!.text,
    ],
    metadata: { outlet: 'Lantern on Sunday', title: 'No ship sails' },
  },
])('does not count a text as a second origin when $what was corrected by hand and its outlet is another', ({ texts, metadata }) => {
  expect(hasIndependentOrigins([first, corrected(texts, metadata)], [])).toBe(false)
})

it('counts another article of the same delivery, with an outlet of its own, though one was corrected', () => {
  const other = {
    ...articleOf(['A wholly different matter was settled in the capital.'], { title: 'Budget', outlet: 'Meridian' }),
    original: first.original,
  }
  expect(hasIndependentOrigins([corrected(['Ships waited long.'], {}), other], [])).toBe(true)
})
