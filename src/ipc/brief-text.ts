import * as v from 'valibot'
import { type Brief, briefSchema } from '#core/brief'

/** A whole brief as JSON, for what the window sends often: an object is copied node by node between its two worlds, which in a long brief takes longer than a frame; a text is copied at once. */
export type BriefText = string

/** Looks at its beginning alone: a long brief is read whole only where it is worked on, off the main process’s thread. In UTF-16 code units the limit is far above any brief, and below the longest string there can be. */
export const briefTextSchema = v.pipe(v.string(), v.maxLength(2 ** 28), v.startsWith('{"id":"'))

const parsed = v.pipe(v.string(), v.parseJson(), briefSchema)

/** The brief that a text says. Throws where it says none: the window sends no other. */
export function briefOfText(text: BriefText): Brief {
  return v.parse(parsed, text)
}
