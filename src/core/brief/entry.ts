import * as v from 'valibot'
import { list, record } from '#core/schema'
import { blockSchema } from './block.ts'
import { inlineSchema } from './inline.ts'

const id = v.pipe(v.string(), v.minLength(1))
const field = v.nullable(v.pipe(v.string(), v.minLength(1)))

/** A person or body. `content` holds notes and quotations. */
export const actorEntrySchema = record({
  kind: v.literal('actor'),
  id,
  name: list(inlineSchema),
  alsoKnownAs: field,
  role: field,
  affiliation: field,
  content: list(blockSchema),
})

/** ICD 203 (2022), D.6.e.2.a: one row of terms, with the per cent it covers. */
export const likelihoods = [
  { term: 'almost-no-chance', from: 1, to: 5 },
  { term: 'very-unlikely', from: 5, to: 20 },
  { term: 'unlikely', from: 20, to: 45 },
  { term: 'roughly-even-chance', from: 45, to: 55 },
  { term: 'likely', from: 55, to: 80 },
  { term: 'very-likely', from: 80, to: 95 },
  { term: 'almost-certain', from: 95, to: 99 },
] as const

const likelihoodSchema = v.picklist([
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
])
const claimStatusSchema = v.picklist(['reported', 'corroborated', 'confirmed', 'disputed', 'refuted'])

/** A statement somebody makes. `reliability` (of the source, A–F) and `credibility` (of the information, 1–6) are the Admiralty code's. `content` is its evidence. */
export const claimEntrySchema = record({
  kind: v.literal('claim'),
  id,
  statement: list(inlineSchema),
  claimant: field,
  status: v.nullable(claimStatusSchema),
  likelihood: v.nullable(likelihoodSchema),
  confidence: v.nullable(v.picklist(['low', 'moderate', 'high'])),
  reliability: v.nullable(v.picklist(['A', 'B', 'C', 'D', 'E', 'F'])),
  credibility: v.nullable(v.picklist([1, 2, 3, 4, 5, 6])),
  content: list(blockSchema),
})

/** Something not known yet. `due` is free text as typed. */
export const questionEntrySchema = record({
  kind: v.literal('question'),
  id,
  question: list(inlineSchema),
  why: field,
  answeredBy: field,
  due: field,
  content: list(blockSchema),
})

export type ActorEntry = v.InferOutput<typeof actorEntrySchema>
export type Likelihood = v.InferOutput<typeof likelihoodSchema>
export type ClaimStatus = v.InferOutput<typeof claimStatusSchema>
export type ClaimEntry = v.InferOutput<typeof claimEntrySchema>
export type QuestionEntry = v.InferOutput<typeof questionEntrySchema>
