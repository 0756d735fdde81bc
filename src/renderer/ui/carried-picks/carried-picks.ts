import * as v from 'valibot'
import { type Article, articleIdSchema } from '#core/article'
import { makePick, pickIdSchema, type Span, spanSchema } from '#core/picks'

/** Type on the clipboard and in a drag: passages of an article, by which the brief can quote them. */
export const carriedType = 'application/x-attache-pick'

/** Stands beside `carriedType` where whole paragraphs are dragged: while something is held over the brief its types can be read, its content cannot. */
export const isWholeType = 'application/x-attache-pick-whole'

const carriedSchema = v.object({
  article: articleIdSchema,
  places: v.pipe(
    v.array(v.object({ span: spanSchema, words: v.pipe(v.string(), v.minLength(1)), before: v.string(), after: v.string() })),
    v.minLength(1),
    v.maxLength(1000),
    v.readonly(),
  ),
})

/** Passages on their way from the reader to the brief: not yet picks, and claims only, since anything can be put on a clipboard. Whoever takes them looks for the words in the article itself. */
export type CarriedPicks = v.InferOutput<typeof carriedSchema>

export function carriedPicks(article: Article, spans: readonly Span[]): CarriedPicks {
  const id = v.parse(pickIdSchema, 'carried')
  return {
    article: article.id,
    places: spans.map((span) => {
      const { words, before, after } = makePick(article, span, id)
      return { span, words, before, after }
    }),
  }
}

/** What stands under `carriedType`; `null` where it is not ours. */
export function parseCarried(text: string): CarriedPicks | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), carriedSchema), text)
  return parsed.success ? parsed.output : null
}
