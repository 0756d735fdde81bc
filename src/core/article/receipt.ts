import * as v from 'valibot'
import { list, record } from '#core/schema'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What was read and what was not. `dropped` names every part of the file that is not in the article, with the step that dropped it and how many words it had; `sample` is its start, at most 80 characters. */
export const receiptSchema = record({
  /** Which reader made the article. */
  reader: v.picklist(['text', 'markdown', 'html']),
  /** WHATWG name of the encoding the bytes were read in. */
  encoding: v.nullable(v.string()),
  wordsFound: count,
  /** Words the file itself states, as a Nexis `Length:` line does. */
  wordsStated: v.nullable(count),
  dropped: list(
    record({
      step: v.string(),
      reason: v.string(),
      words: count,
      sample: v.string(),
    }),
  ),
  /** Things the user should know though nothing was lost, by key of the message catalogue. */
  warnings: list(v.string()),
})

export type Receipt = v.InferOutput<typeof receiptSchema>
