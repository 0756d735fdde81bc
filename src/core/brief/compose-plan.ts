import * as v from 'valibot'
import { list, record } from '#core/schema'
import { markings, outletRatingSchema } from './brief.ts'
import { actorEntrySchema, claimEntrySchema, questionEntrySchema } from './entry.ts'
import { likelihoodScales } from './likelihood.ts'

const words = v.pipe(v.string(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Where words are taken from: `article` is an article's id, or its file name where only one has it; `paragraph` counts from 1. */
const source = { article: words, paragraph: v.optional(count) }
const inlineQuoteSchema = record({ ...source, words })
const blockQuoteSchema = record({ ...source, words, stance: v.optional(v.nullable(v.picklist(['supporting', 'contrary'])), null) })
const citeSchema = record({ ...source, prefix: v.optional(v.string(), ''), suffix: v.optional(v.string(), '') })

/** A string, or an object known by the one key it has: so a mistake is reported where it was made, and not as “no alternative fits”. */
function textOr<TSchema extends v.GenericSchema>(choices: Readonly<Record<string, TSchema>>) {
  const none = v.custom<never>(() => false, ['a string', ...Object.keys(choices)].join(', '))
  return v.lazy((input) => {
    if (typeof input === 'string') return v.string()
    const key = typeof input === 'object' && input !== null ? Object.keys(choices).find((name) => Object.hasOwn(input, name)) : undefined
    return (key === undefined ? undefined : choices[key]) ?? none
  })
}

const notePartSchema = textOr({ cite: record({ cite: citeSchema }) })
const noteSchema = v.lazy((input) => (Array.isArray(input) ? list(notePartSchema) : words))

const textSchema = record({
  text: words,
  bold: v.optional(v.boolean(), false),
  italic: v.optional(v.boolean(), false),
  underline: v.optional(v.boolean(), false),
  superscript: v.optional(v.boolean(), false),
  link: v.optional(v.pipe(v.string(), v.regex(/^(?:https?|mailto):/))),
})
const inlineSchema = textOr({
  text: textSchema,
  quote: record({ quote: inlineQuoteSchema }),
  note: record({ note: noteSchema }),
  cite: record({ cite: citeSchema }),
})

/** Running text: a string, or a list of strings, marked text, quotations and notes. */
const contentSchema = v.lazy((input) => (Array.isArray(input) ? list(inlineSchema) : v.string()))

const blocks = {
  paragraph: record({ paragraph: contentSchema }),
  heading: record({ heading: contentSchema, level: v.optional(v.picklist([1, 2]), 1) }),
  list: record({ list: list(contentSchema), ordered: v.optional(v.boolean(), false) }),
  quote: record({ quote: blockQuoteSchema }),
}
const blockSchema = textOr(blocks)
const content = v.optional(list(blockSchema), [])

const { alsoKnownAs, role, affiliation } = actorEntrySchema.entries
const actorSchema = record({
  name: contentSchema,
  alsoKnownAs: v.optional(alsoKnownAs, null),
  role: v.optional(role, null),
  affiliation: v.optional(affiliation, null),
  content,
})
const { claimant, status, likelihood, confidence, reliability, credibility } = claimEntrySchema.entries
const claimSchema = record({
  statement: contentSchema,
  claimant: v.optional(claimant, null),
  status: v.optional(status, null),
  likelihood: v.optional(likelihood, null),
  confidence: v.optional(confidence, null),
  reliability: v.optional(reliability, null),
  credibility: v.optional(credibility, null),
  content,
})
const { why, answeredBy, due } = questionEntrySchema.entries
const questionSchema = record({
  question: contentSchema,
  why: v.optional(why, null),
  answeredBy: v.optional(answeredBy, null),
  due: v.optional(due, null),
  content,
})

const withActors = list(textOr({ ...blocks, actor: record({ actor: actorSchema }) }))
const withClaims = list(textOr({ ...blocks, claim: record({ claim: claimSchema }) }))
const withQuestions = list(textOr({ ...blocks, question: record({ question: questionSchema }) }))

const title = v.optional(v.string())
const sectionSchema = v.variant('kind', [
  record({ kind: v.literal('situation'), title, content: list(blockSchema) }),
  record({ kind: v.literal('actors'), title, content: withActors }),
  record({ kind: v.literal('claims'), title, content: withClaims }),
  record({ kind: v.literal('openQuestions'), title, content: withQuestions }),
  record({ kind: v.literal('free'), title, content: list(blockSchema) }),
])

const field = v.optional(v.nullable(words), null)

/** A brief as a script or a person writes it down in JSON: no ids, no offsets; quotations are given by article and exact words. Described in the README. */
export const composePlanSchema = record({
  title: words,
  from: field,
  to: field,
  date: field,
  reference: field,
  language: v.optional(v.pipe(v.string(), v.minLength(2)), 'en-GB'),
  marking: v.optional(v.nullable(v.picklist(markings)), null),
  likelihoodScale: v.exactOptional(v.picklist(likelihoodScales)),
  outlets: v.exactOptional(v.pipe(list(outletRatingSchema), v.minLength(1))),
  summary: content,
  sections: list(sectionSchema),
})

export type ComposePlan = v.InferOutput<typeof composePlanSchema>
export type PlanSection = v.InferOutput<typeof sectionSchema>
export type PlanItem = PlanSection['content'][number]
export type PlanBlock = v.InferOutput<typeof blockSchema>
export type PlanContent = v.InferOutput<typeof contentSchema>
export type PlanInline = v.InferOutput<typeof inlineSchema>
export type PlanNote = v.InferOutput<typeof noteSchema>
export type PlanCite = v.InferOutput<typeof citeSchema>
export type PlanQuote = v.InferOutput<typeof inlineQuoteSchema>
