import * as v from 'valibot'
import { list, record } from '#core/schema'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What was read and what was not. `dropped` names every part of the file that is not in the article, with the step that dropped it and how many words it had; `sample` is its start, at most 80 characters, which end in “…” where it goes on. */
export const receiptSchema = record({
  /** Which reader made the article. */
  reader: v.picklist([
    'text',
    'markdown',
    'html',
    'pdf',
    'docx',
    'odt',
    'rtf',
    'epub',
    'mail',
    'nexis',
    'factiva',
    'proquest',
    'europresse',
  ]),
  /** WHATWG name of the encoding the bytes were read in. */
  encoding: v.nullable(v.string()),
  wordsFound: count,
  /** Words the file itself states, as a Nexis `Length:` line does. */
  wordsStated: v.nullable(count),
  /** What follows came with the second version: libraries and files of the first lack it. Articles the file says it holds; `null` where it says nothing. */
  announced: v.optional(v.nullable(count), null),
  /** Articles read from the file, this one among them. */
  found: v.optional(count, 1),
  /** What of the file could not be made an article, each with its reason (a key of the message catalogue) and what is known of it, such as its title on the cover. The same for every article of the file. */
  gaps: v.optional(list(record({ reason: v.string(), sample: v.string() })), []),
  /** Kinds of personal traces that the file held and the article does not (who downloaded it, for which client, with which search), by key of the message catalogue; never the trace itself. */
  traces: v.optional(list(v.string()), []),
  /** What the source hints at for a field it does not state, best first: offered to the user, never filled in. `from` is a key of the message catalogue. */
  suggestions: v.optional(
    list(record({ field: v.picklist(['title', 'byline', 'outlet', 'published']), value: v.string(), from: v.string() })),
    [],
  ),
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
