import * as v from 'valibot'
import { articleIdSchema, type Article } from '#core/article'
import { list, record } from '#core/schema'
import { type BriefText, briefTextSchema } from './brief-text.ts'
import { exportSettingsSchema } from './export-types.ts'

/** What the pages of a brief are laid out from. `cited` are all articles that it cites; `isMended` as in `livePages` of the PDF writer. */
export const pagesAskedSchema = record({
  brief: briefTextSchema,
  cited: v.pipe(list(articleIdSchema), v.maxLength(10_000)),
  settings: exportSettingsSchema,
  isMended: v.boolean(),
})

export type PagesAsked = v.InferOutput<typeof pagesAskedSchema>

/** Where a block or a note of the brief begins on its pages. Pages from 1; `y` in points from the page’s upper edge. */
export interface BlockPlace {
  readonly of: 'block' | 'note'
  readonly id: string
  readonly page: number
  readonly y: number
}

/** The pages of a brief. `bytes` are a PDF; `missingGlyphs` are characters that its fonts have not. */
export interface PagesOfBrief {
  readonly bytes: Uint8Array
  readonly places: readonly BlockPlace[]
  readonly missingGlyphs: readonly string[]
}

/** What became of laying out pages. */
export type PagesLaid =
  | ({ readonly kind: 'laid' } & PagesOfBrief)
  /** Nobody looks any more. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }

/** The same for the worker, which reads the brief itself: a long one takes longer than a frame. */
export interface PagesToLay extends Omit<PagesAsked, 'cited'> {
  readonly brief: BriefText
  readonly articles: readonly Article[]
}

/** What became of pages that were to be printed. `no-program`: the system has nothing that opens a PDF. */
export type PagesOpened =
  | { readonly kind: 'opened' }
  | { readonly kind: 'no-program' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }
