import { expect, it } from 'vitest'
import { entryCases } from './entry-cases.ts'
import { rulesFor } from './labelled-case.ts'
import { likelihoodCases } from './likelihood-cases.ts'
import { quotationCases } from './quotation-cases.ts'

const cases = [...quotationCases, ...entryCases, ...likelihoodCases]

it.each(cases)('$name', (labelled) => {
  expect(rulesFor(labelled).toSorted()).toEqual(labelled.rules.toSorted())
})
