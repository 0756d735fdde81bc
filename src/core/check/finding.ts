import * as v from 'valibot'
import { record } from '#core/schema'

/** Where a finding is. The id is that of the block, entry, section, inline quotation or note; `brief` is the brief as a whole. */
const placeSchema = v.variant('kind', [
  record({ kind: v.literal('block'), id: v.string() }),
  record({ kind: v.literal('entry'), id: v.string() }),
  record({ kind: v.literal('section'), id: v.string() }),
  record({ kind: v.literal('quotedWords'), id: v.string() }),
  record({ kind: v.literal('note'), id: v.string() }),
  record({ kind: v.literal('brief') }),
])

/**
 * Something that would be wrong in what is sent. `untrue` makes the document say what its source does not and must be settled or overridden before export; `incomplete` is worth mending.
 * The sentence is in the message catalogue under `finding.<rule>`, filled from `values`.
 */
export const findingSchema = record({
  rule: v.picklist([
    'quote-changed',
    'source-missing',
    'source-moved',
    'source-superseded',
    'quotation-without-note',
    'metadata-missing',
    'section-empty',
    'claim-without-evidence',
    'marking-missing',
    'quotation-typed',
    'one-origin',
    'confirmed-despite-contrary',
    'actor-not-listed',
    'actor-listed-twice',
    'entry-untitled',
    'title-missing',
    'note-empty',
    'locator-wrong',
    'likelihood-with-confidence',
  ]),
  severity: v.picklist(['untrue', 'incomplete']),
  place: placeSchema,
  values: v.pipe(v.record(v.string(), v.string()), v.readonly()),
})

export type FindingPlace = v.InferOutput<typeof placeSchema>
export type Finding = v.InferOutput<typeof findingSchema>
