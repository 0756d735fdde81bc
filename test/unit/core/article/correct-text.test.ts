import { expect, it } from 'vitest'
import { correctText, isCorrectedByHand } from '#core/article'
import { articleOf } from '#test/article-of'

it('is a version of its own from the same original, whose receipt says once that it was corrected', () => {
  const article = articleOf(['One two three.'])
  const paragraphs = [{ kind: 'body' as const, text: 'One two.', page: null }]
  const other = articleOf(['other'])
  const corrected = correctText(correctText(article, other.id, article.paragraphs), other.id, paragraphs)
  expect(corrected).toEqual({
    ...article,
    id: other.id,
    paragraphs,
    receipt: { ...article.receipt, wordsFound: 2, warnings: ['receipt.warning.corrected-by-hand', ...article.receipt.warnings] },
  })
  expect([isCorrectedByHand(article), isCorrectedByHand(corrected)]).toEqual([false, true])
})
