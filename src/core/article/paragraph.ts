import * as v from 'valibot'
import { record } from '#core/schema'

/** What a paragraph is on the page. `title` is the article's own headline where it stands in the text; `caption` never counts as body. */
const paragraphKindSchema = v.picklist(['title', 'heading', 'body', 'quote', 'list', 'caption'])

/** Plain text, never markup. `page` is the printed page it starts on, from 1; `null` where the source has no pages. */
export const paragraphSchema = record({
  kind: paragraphKindSchema,
  text: v.string(),
  page: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

export type ParagraphKind = v.InferOutput<typeof paragraphKindSchema>
export type Paragraph = v.InferOutput<typeof paragraphSchema>
