export {
  type Brief,
  type BriefId,
  briefIdSchema,
  briefSchema,
  type Entry,
  type EntryKind,
  type Marking,
  markings,
  outletRatingSchema,
  type Section,
  type SectionKind,
} from './brief.ts'
export {
  type AddedStyle,
  addedStyleSchema,
  type CitationStyleChoice,
  type CitationStyleName,
  citationStyleOfText,
  citationStyles,
  citationStyleSchema,
  citationStyleText,
  longestStyle,
} from './citation-style.ts'
export { briefFormat, newestFormat } from './brief-format.ts'
export { type Block, blockSchema, type InnerBlock, innerBlockSchema, type Stance, type TableCell } from './block.ts'
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
export {
  type ActorEntry,
  type ClaimEntry,
  claimEntrySchema,
  type ClaimStatus,
  linkedEvidenceSchema,
  reliabilities,
  type Reliability,
  type QuestionEntry,
} from './entry.ts'
export { type Likelihood, likelihoods, type LikelihoodScale, likelihoodScales, scaleOf } from './likelihood.ts'
export { actorsOf, claimantOf, claimsOf } from './claims-of.ts'
export { type Evidence, evidenceOf } from './evidence-of.ts'
export { emptyBrief } from './empty-brief.ts'
export { type Passage, passagesOf } from './passages.ts'
export { notesInOrder, type PlacedNote } from './notes-in-order.ts'
export { plainWords } from './plain-words.ts'
export { type Quotation, quotationsOf } from './quotations-of.ts'
export { composeBrief, type Composed } from './compose-brief.ts'
export { parsePlan } from './parse-plan.ts'
export type { PlanProblem } from './plan-problem.ts'
export { type BriefComparison, type ComparedLine, compareBriefs } from './compare-briefs.ts'
export { wordsOfBrief } from './brief-lines.ts'
export { type CommentMessage, type CommentThread, commentThreadSchema } from './comments.ts'
export { orderedThreads, threadsIn } from './commented-text.ts'
export { columnShares } from './column-shares.ts'
export { type PlacedCell, tableGrid, type TableGrid } from './table-grid.ts'
export { briefFromTemplate, type Template, templateOf, templateSchema } from './template.ts'
export { citedArticles } from './cited-articles.ts'
