export {
  type Brief,
  type BriefId,
  briefIdSchema,
  briefSchema,
  type Entry,
  type EntryKind,
  type Marking,
  markings,
  type Section,
  type SectionKind,
} from './brief.ts'
export { type Block, blockSchema, type Stance } from './block.ts'
export {
  type Citation,
  type CiteItem,
  citeItemSchema,
  type Inline,
  inlineSchema,
  type Mark,
  type Note,
  noteSchema,
  type Text,
} from './inline.ts'
export { type ActorEntry, type ClaimEntry, type ClaimStatus, type Likelihood, likelihoods, type QuestionEntry } from './entry.ts'
export { emptyBrief } from './empty-brief.ts'
export { entryPassages, type Passage, passagesOf } from './passages.ts'
export { notesInOrder, type PlacedNote } from './notes-in-order.ts'
export { plainWords } from './plain-words.ts'
export { type Quotation, quotationsOf } from './quotations-of.ts'
export { composeBrief, type Composed } from './compose-brief.ts'
export { parsePlan } from './parse-plan.ts'
export type { PlanProblem } from './plan-problem.ts'
export { citedArticles } from './cited-articles.ts'
