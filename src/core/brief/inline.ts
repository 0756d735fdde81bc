import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import { pickIdSchema } from '#core/picks'
import { list, record } from '#core/schema'

const markSchema = v.variant('kind', [
  record({ kind: v.literal('bold') }),
  record({ kind: v.literal('italic') }),
  record({ kind: v.literal('underline') }),
  record({ kind: v.literal('superscript') }),
  // Several may overlap, each with a thread of its own (see comments.ts). Nothing of it is printed.
  record({ kind: v.literal('comment'), thread: v.pipe(v.string(), v.minLength(1)) }),
  record({ kind: v.literal('link'), href: v.pipe(v.string(), v.regex(/^(?:https?|mailto):/)) }),
])

const textSchema = record({ kind: v.literal('text'), text: v.pipe(v.string(), v.minLength(1)), marks: list(markSchema) })

/** One source within a citation. `locator` uses CSL's labels; unpaged text is cited by `paragraph`, counted from 1. `pick` is set where the citation stands for picked words. */
export const citeItemSchema = record({
  article: articleIdSchema,
  pick: v.nullable(pickIdSchema),
  locator: v.nullable(record({ label: v.picklist(['paragraph', 'page']), value: v.pipe(v.string(), v.minLength(1)) })),
  prefix: v.string(),
  suffix: v.string(),
})

const citationSchema = record({
  kind: v.literal('citation'),
  id: v.pipe(v.string(), v.minLength(1)),
  items: v.pipe(v.array(citeItemSchema), v.minLength(1), v.readonly()),
})

const noteIdSchema = v.pipe(v.string(), v.minLength(1), v.brand('NoteId'))

/** A footnote where its reference stands: one or more paragraphs of text and citations. Its number is never stored; it follows from reading order. */
export const noteSchema = record({
  kind: v.literal('note'),
  id: noteIdSchema,
  paragraphs: v.pipe(v.array(list(v.variant('kind', [textSchema, citationSchema]))), v.minLength(1), v.readonly()),
})

/** Words inside quotation marks within a sentence. The marks themselves are drawn by the writer, in the brief's language; `content` holds the words as they now read. */
const quotedWordsSchema = record({
  kind: v.literal('quotedWords'),
  id: v.pipe(v.string(), v.minLength(1)),
  pick: pickIdSchema,
  content: list(textSchema),
})

export const inlineSchema = v.variant('kind', [textSchema, record({ kind: v.literal('lineBreak') }), quotedWordsSchema, noteSchema])

export type Mark = v.InferOutput<typeof markSchema>
export type Text = v.InferOutput<typeof textSchema>
export type CiteItem = v.InferOutput<typeof citeItemSchema>
export type Citation = v.InferOutput<typeof citationSchema>
export type Note = v.InferOutput<typeof noteSchema>
export type Inline = v.InferOutput<typeof inlineSchema>
