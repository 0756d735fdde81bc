import * as fc from 'fast-check'
import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { everyChoice, type Printable } from '#core/printable'
import { printBrief } from '#export/print'
import { arbitraryArticles } from '#test/arbitrary-articles'
import { arbitraryBrief } from '#test/arbitrary-brief'

const usualSeed = 2031

/** Random briefs, the same for the same seed, and articles that they may cite. */
export function randomBriefs(count: number, seed = usualSeed): readonly (readonly [Brief, readonly Article[]])[] {
  return fc.sample(fc.tuple(arbitraryBrief, arbitraryArticles), { numRuns: count, seed })
}

/** As it is printed with everything that may be chosen. */
export function printed([brief, articles]: readonly [Brief, readonly Article[]]): Printable {
  return printBrief({ brief, articles, choices: { ...everyChoice, comments: true } })
}

/** Several briefs as one, which keeps everything of the first but their text. */
export function asOne(briefs: readonly (readonly [Brief, readonly Article[]])[]): readonly [Brief, readonly Article[]] {
  const [first] = briefs
  if (first === undefined) throw new RangeError('no brief')
  const [brief, articles] = first
  const known = new Map(briefs.flatMap(([each]) => each.picks.map((pick) => [pick.id, pick])))
  return [
    {
      ...brief,
      summary: briefs.flatMap(([each]) => each.summary),
      sections: briefs.flatMap(([each]) => each.sections),
      picks: [...known.values()],
    },
    articles,
  ]
}
