import * as v from 'valibot'
import { articleSchema } from '#core/article'

/** Paragraphs as the library keeps them: JSON. */
export const paragraphsSchema = v.pipe(v.string(), v.parseJson(), articleSchema.entries.paragraphs)
