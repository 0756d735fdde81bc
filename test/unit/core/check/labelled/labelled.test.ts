import { expect, it } from 'vitest'
import { commentCases } from './comment-cases.ts'
import { entryCases } from './entry-cases.ts'
import { rulesFor } from './labelled-case.ts'
import { likelihoodCases } from './likelihood-cases.ts'
import { quotationCases } from './quotation-cases.ts'
import { tradecraftCases } from './tradecraft-cases.ts'

const cases = [...quotationCases, ...entryCases, ...likelihoodCases, ...commentCases, ...tradecraftCases]

it.each(cases)('$name', (labelled) => {
  expect(rulesFor(labelled).toSorted()).toEqual(labelled.rules.toSorted())
})

/** How many findings of each rule a list has. */
function tally(rules: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rules.map((rule) => [rule, rules.filter((other) => other === rule).length]))
}

it('finds what is wrong and nothing else in at least 200 cases: precision ≥ .98, recall ≥ .95', () => {
  let right = 0
  let found = 0
  let wanted = 0
  for (const labelled of cases) {
    const actual = rulesFor(labelled)
    const given = tally(actual)
    right += [...tally(labelled.rules)].reduce((sum, [rule, count]) => sum + Math.min(count, given.get(rule) ?? 0), 0)
    found += actual.length
    wanted += labelled.rules.length
  }
  process.stdout.write(`findings: ${cases.length} cases, precision ${(right / found).toFixed(3)}, recall ${(right / wanted).toFixed(3)}\n`)
  expect(cases.length).toBeGreaterThanOrEqual(200)
  expect(right / found).toBeGreaterThanOrEqual(0.98)
  expect(right / wanted).toBeGreaterThanOrEqual(0.95)
})
