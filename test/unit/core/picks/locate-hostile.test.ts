import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { locate, makePick, pickIdSchema, type Span } from '#core/picks'
import { articleOf } from '#test/article-of'

const id = v.parse(pickIdSchema, 'p1')

describe('texts made to be slow', () => {
  it.each([
    ['a word a hundred thousand times', 'ship '.repeat(100_000), 'ship '.repeat(100_001)],
    ['marks without end', `x${'\u0301'.repeat(100_000)} ship end`, `y${'\u0301'.repeat(100_000)} ship end`],
    ['quotation marks without end', '«'.repeat(100_000), '"'.repeat(100_001)],
    ['a paragraph of a megabyte', 'They sail at dawn. '.repeat(50_000), `Now they sail. ${'They sail at dawn. '.repeat(50_000)}`],
  ])('end in an answer: %s', (_case, before, after) => {
    const pick = makePick(articleOf([before]), { paragraph: 0, from: 2, to: 9 }, id)
    expect(['exact', 'moved', 'changed', 'ambiguous', 'missing']).toContain(locate(pick, articleOf([`Added. ${after}`])).kind)
  })

  it('name no more than a few of very many places', () => {
    const pick = makePick(articleOf(['ship '.repeat(1000)]), { paragraph: 0, from: 2500, to: 2504 }, id)
    const anchor = locate(pick, articleOf([`Now ${'ship '.repeat(1000)}`, 'More.']))
    expect(anchor.kind === 'ambiguous' && anchor.candidates.length <= 64).toBe(true)
  })
})

/** Words that stand once in an article, each paragraph with others: what an edit does to them is known for certain. */
const article = fc
  .array(fc.integer({ min: 3, max: 12 }), { minLength: 1, maxLength: 5 })
  .map((lengths) => lengths.map((length, paragraph) => Array.from({ length }, (_, nth) => `w${paragraph}x${nth}é`)))

describe('any edit of an article whose words are all different', () => {
  it('never makes a pick exact that is not', () => {
    fc.assert(
      fc.property(article, fc.infiniteStream(fc.nat(10_000)), (words, numbers) => {
        const next = (below: number) => Number(numbers.next().value) % below
        const texts = words.map((paragraph) => paragraph.join(' '))
        const paragraph = next(texts.length)
        const first = next(words[paragraph]!.length)
        const picked = words[paragraph]!.slice(first, first + 1 + next(4)).join(' ')
        const from = texts[paragraph]!.indexOf(picked)
        const pick = makePick(articleOf(texts), { paragraph, from, to: from + picked.length }, id)
        const edited = texts.map((text) => text.split(' '))
        for (let edits = 1 + next(6); edits > 0; edits -= 1) {
          const target = edited[next(edited.length)]!
          const at = next(target.length + 1)
          target.splice(at, next(2), ...(next(2) === 0 ? [] : [`new${edits}`]))
        }
        const now = articleOf(edited.map((text) => text.join(' ')))
        const anchor = locate(pick, now)
        const there = now.paragraphs[paragraph]?.text.startsWith(picked, from)
        expect(anchor.kind === 'exact' && there !== true).toBe(false)
        expect(anchor.kind === 'moved' && textAt(now.paragraphs[anchor.span.paragraph]?.text, anchor.span) !== picked).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

function textAt(text: string | undefined, span: Span): string {
  return (text ?? '').slice(span.from, span.to)
}
