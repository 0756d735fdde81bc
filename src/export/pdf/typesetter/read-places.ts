import * as v from 'valibot'
import type { Place } from './typesetter.ts'

const schema = v.tuple([v.array(v.tuple([v.string(), v.union([v.string(), v.number()]), v.number(), v.number()]))])

/** What Typst answers when it is asked for `<places>`, the last line of `joinedSource`. */
export function readPlaces(answer: unknown): readonly Place[] {
  return v.parse(schema, answer)[0].map(([of, id, page, y]) => ({ of, id, page, y }))
}
