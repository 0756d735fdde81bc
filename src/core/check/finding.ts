import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
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

/** What mends a finding in one step. The window does it as one undo; the command line names it (`fix.<kind>` in the catalogue). Ids are those of the brief. */
const fixSchema = v.variant('kind', [
  /** Gives the quotation the words that were picked. */
  record({ kind: v.literal('restore-words'), quotation: v.string() }),
  /** Puts a note that cites the quotation’s source behind it. */
  record({ kind: v.literal('add-note'), quotation: v.string() }),
  record({ kind: v.literal('open-details'), article: articleIdSchema }),
  /** Names the place where the cited words stand: of the citation’s source number `index`, from 0. */
  record({ kind: v.literal('set-locator'), citation: v.string(), index: v.number(), value: v.string() }),
  /** Adds the claim’s claimant to the actors and links the claim to the new entry. */
  record({ kind: v.literal('add-actor'), claim: v.string(), name: v.string() }),
  record({ kind: v.literal('show-entry'), entry: v.string() }),
  record({ kind: v.literal('choose-marking') }),
  /** Takes the pick anew from where its words, or what stands for them, are now. */
  record({ kind: v.literal('take-new-place'), pick: v.string() }),
  record({ kind: v.literal('remove-note'), note: v.string() }),
  record({ kind: v.literal('remove-section'), section: v.string() }),
  record({ kind: v.literal('restore-article'), article: articleIdSchema }),
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
    'leftover-comment',
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
    'likelihood-scale-mixed',
    'confidence-missing',
    'source-trashed',
    'source-unwritten',
  ]),
  severity: v.picklist(['untrue', 'incomplete']),
  place: placeSchema,
  values: v.pipe(v.record(v.string(), v.string()), v.readonly()),
  fix: v.exactOptional(fixSchema),
})

export type FindingPlace = v.InferOutput<typeof placeSchema>
export type Fix = v.InferOutput<typeof fixSchema>
export type Finding = v.InferOutput<typeof findingSchema>
