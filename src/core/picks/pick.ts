import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import { list, record } from '#core/schema'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Where words stand: a paragraph (zero-based) and UTF-16 code units in its text; `to` is exclusive. */
export const spanSchema = record({ paragraph: offset, from: offset, to: offset })

export const pickIdSchema = v.pipe(v.string(), v.minLength(1), v.brand('PickId'))

/**
 * What tells a place from others like it, beyond its context: a fingerprint of its paragraph, how many other paragraphs are the same, up to 32 characters of the paragraphs above and below (empty at the ends of the article),
 * and in how many other places of the article the same words stood.
 */
const settingSchema = record({ paragraph: v.string(), twins: offset, above: v.string(), below: v.string(), copies: offset })

/**
 * Words taken from an article, and how to find them again: a W3C text-quote selector (`words`, `before`, `after`) beside a text-position selector (`span`).
 * `before` and `after` are up to 32 UTF-16 code units of the same paragraph, one more where a surrogate pair would be cut; they are shorter only where the paragraph ends.
 * Picks of the first briefs have no `setting`. `note` and `tags` are what the user wrote about it, and are left out where there is nothing (`noteOf`, `tagsOf`).
 */
export const pickSchema = record({
  id: pickIdSchema,
  article: articleIdSchema,
  span: spanSchema,
  words: v.pipe(v.string(), v.minLength(1)),
  before: v.string(),
  after: v.string(),
  note: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  tags: v.exactOptional(v.pipe(list(v.pipe(v.string(), v.minLength(1))), v.minLength(1))),
  setting: v.exactOptional(settingSchema),
})

export type Span = v.InferOutput<typeof spanSchema>
export type Setting = v.InferOutput<typeof settingSchema>
export type PickId = v.InferOutput<typeof pickIdSchema>
export type Pick = v.InferOutput<typeof pickSchema>
