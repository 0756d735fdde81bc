import type * as v from 'valibot'
import { record } from '#core/schema'
import { metadataSchema } from './metadata.ts'

/**
 * What a reference manager says of one article: the entry of a CSL-JSON, RIS or BibTeX file, in our words. It has no text. What the entry does not state is
 * `null`; its address, title, day and outlet are what it is matched by.
 */
export const referenceSchema = record({ metadata: metadataSchema })

export type Reference = v.InferOutput<typeof referenceSchema>
