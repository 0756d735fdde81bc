import * as v from 'valibot'
import { pickIdSchema } from '#core/picks'
import { list, record } from '#core/schema'
import { blockSchema } from './block.ts'
import { inlineSchema } from './inline.ts'
import { likelihoods } from './likelihood.ts'

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

const likelihoodSchema = v.picklist(likelihoods.map(({ term }) => term))
const claimStatusSchema = v.picklist(['reported', 'corroborated', 'confirmed', 'disputed', 'refuted'])

/** The Admiralty code’s letters for a source: A completely reliable … F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const reliabilitySchema = v.picklist(reliabilities)

/** Words quoted elsewhere in the brief that bear on a claim. */
export const linkedEvidenceSchema = record({ pick: pickIdSchema, stance: v.picklist(['supporting', 'contrary']) })

/** A statement somebody makes. `claimant` is their name as text; `claimantActor` the id of their entry among the actors, whose present name then counts, and the text again where the entry is gone. `evidence` is what is quoted elsewhere. `reliability` (of the source, A–F; of older briefs, today it is the outlet’s) and `credibility` (of the information, 1–6) are the Admiralty code's. `content` is its evidence. */
export const claimEntrySchema = record({
  kind: v.literal('claim'),
  id,
  statement: list(inlineSchema),
  claimant: field,
  claimantActor: v.exactOptional(id),
  status: v.nullable(claimStatusSchema),
  likelihood: v.nullable(likelihoodSchema),
  confidence: v.nullable(v.picklist(['low', 'moderate', 'high'])),
  reliability: v.nullable(reliabilitySchema),
  credibility: v.nullable(v.picklist([1, 2, 3, 4, 5, 6])),
  evidence: v.exactOptional(v.pipe(list(linkedEvidenceSchema), v.minLength(1))),
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
export type Reliability = (typeof reliabilities)[number]
export type ClaimStatus = v.InferOutput<typeof claimStatusSchema>
export type ClaimEntry = v.InferOutput<typeof claimEntrySchema>
export type QuestionEntry = v.InferOutput<typeof questionEntrySchema>
