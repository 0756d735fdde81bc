import * as v from 'valibot'
import { pickSchema } from '#core/picks'
import { list, record } from '#core/schema'
import { blockSchema } from './block.ts'
import { citationStyleSchema } from './citation-style.ts'
import { commentsSchema } from './comments.ts'
import { actorEntrySchema, claimEntrySchema, questionEntrySchema, reliabilitySchema } from './entry.ts'
import { likelihoodScales } from './likelihood.ts'

export const briefIdSchema = v.pipe(v.string(), v.minLength(1), v.brand('BriefId'))

/** TLP 2.0 (FIRST, August 2022): written in capitals, without spaces, never translated. */
export const markings = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const

const id = v.pipe(v.string(), v.minLength(1))
const title = v.string()
const prose = list(blockSchema)

/** A section's content is text and, where its kind has them, entries, in the order in which they are read. */
const sectionSchema = v.variant('kind', [
  record({ kind: v.literal('situation'), id, title, content: prose }),
  record({ kind: v.literal('actors'), id, title, content: list(v.union([blockSchema, actorEntrySchema])) }),
  record({ kind: v.literal('claims'), id, title, content: list(v.union([blockSchema, claimEntrySchema])) }),
  record({ kind: v.literal('openQuestions'), id, title, content: list(v.union([blockSchema, questionEntrySchema])) }),
  record({ kind: v.literal('free'), id, title, content: prose }),
])

const field = v.nullable(v.pipe(v.string(), v.minLength(1)))

/** How reliable an outlet is, judged once for the whole brief. */
export const outletRatingSchema = record({ outlet: v.pipe(v.string(), v.minLength(1)), reliability: reliabilitySchema })

/** A whole brief: complete in itself but for the articles its picks point to. `language` is a BCP 47 tag; `date` is free text as typed. `picks` holds every pick that the text refers to, and those that were kept for later: a pick is the brief's until it is unpicked. `comments` is left out where there are none. */
export const briefSchema = record({
  id: briefIdSchema,
  language: v.pipe(v.string(), v.minLength(2)),
  title: v.string(),
  from: field,
  to: field,
  date: field,
  reference: field,
  marking: v.nullable(v.picklist(markings)),
  // Absent where the brief has the first of the styles, as all had once: their bytes stay the same.
  style: v.exactOptional(citationStyleSchema),
  likelihoodScale: v.exactOptional(v.picklist(likelihoodScales)),
  outlets: v.exactOptional(v.pipe(list(outletRatingSchema), v.minLength(1))),
  summary: prose,
  sections: list(sectionSchema),
  picks: list(pickSchema),
  comments: v.exactOptional(commentsSchema),
})

export type BriefId = v.InferOutput<typeof briefIdSchema>
export type Marking = (typeof markings)[number]
export type Section = v.InferOutput<typeof sectionSchema>
export type SectionKind = Section['kind']
export type Entry =
  | v.InferOutput<typeof actorEntrySchema>
  | v.InferOutput<typeof claimEntrySchema>
  | v.InferOutput<typeof questionEntrySchema>
export type EntryKind = Entry['kind']
export type Brief = v.InferOutput<typeof briefSchema>
