export { checkBrief } from './check-brief.ts'
export { type Finding, type FindingPlace, findingSchema } from './finding.ts'
