import * as v from 'valibot'
import { record } from '#core/schema'

/** A calendar date as far as it is known: `2024`, `2024-08` or `2024-08-05` (ISO 8601-1, 5.2.2). Never a time of day: sources disagree on zones. */
const partialDateSchema = v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/))

/** A field that libraries and files of the first version lack. */
function later<TSchema extends v.GenericSchema<string>>(schema: TSchema) {
  return v.optional(v.nullable(schema), null)
}

const known = v.pipe(v.string(), v.trim(), v.minLength(1))

/**
 * Who published what and when. Unknown is `null` and stays `null` until the source or the user says otherwise; nothing is guessed.
 * `byline` is the authors as printed, without “By”; `outlet` the newspaper, agency or site; `language` a BCP 47 tag.
 */
export const metadataSchema = record({
  title: v.nullable(known),
  byline: v.nullable(known),
  outlet: v.nullable(known),
  place: v.nullable(known),
  section: v.nullable(known),
  published: v.nullable(partialDateSchema),
  modified: v.nullable(partialDateSchema),
  language: v.nullable(known),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  /** A licence or “republished with permission” line, as printed: it tells that the text is another outlet’s. */
  rights: v.nullable(known),
  /** Of a newspaper: “Late Edition – Final”. */
  edition: later(known),
  /** Printed pages as stated: “A1”, “12–13”. */
  pages: later(known),
  /** A correction that the outlet published to this article, as printed. */
  correction: later(known),
})

export type Metadata = v.InferOutput<typeof metadataSchema>
export type MetadataField = keyof Metadata

/** Metadata of which nothing is known. */
export const unknownMetadata: Metadata = {
  title: null,
  byline: null,
  outlet: null,
  place: null,
  section: null,
  published: null,
  modified: null,
  language: null,
  url: null,
  rights: null,
  edition: null,
  pages: null,
  correction: null,
}

/** What a citation cannot do without (ICS 206-01: title, outlet, publication date), in the order in which to ask for it. */
const required = ['title', 'outlet', 'published'] as const satisfies readonly MetadataField[]

/** The fields a citation needs and this article lacks. */
export function missingMetadata(metadata: Metadata): readonly (typeof required)[number][] {
  return required.filter((field) => metadata[field] === null)
}
