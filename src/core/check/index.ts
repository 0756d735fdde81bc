export { checkBrief } from './check-brief.ts'
export { type Finding, type FindingPlace, findingSchema } from './finding.ts'
export { quotesFaithfully } from './quotes-faithfully.ts'
