export { checkBrief } from './check-brief.ts'
export { type Finding, type FindingPlace, findingSchema } from './finding.ts'
export { sourceSuperseded } from './rules/source-superseded.ts'
export { quotesFaithfully } from './quotes-faithfully.ts'
