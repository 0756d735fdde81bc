import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import type { CitedArticle } from '#core/citations'
import { list, record } from '#core/schema'
import { type BriefText, briefTextSchema } from './brief-text.ts'
import { exportSettingsSchema } from './export-types.ts'

/** What the pages of a brief are laid out from. `cited` are all articles that it cites; `isMended`: all of them, with every note on the page of its reference. */
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

/** Pages of a brief, as `KeptPages` of the PDF writer lays them out. `missingGlyphs` are characters that their fonts have not. */
export interface PagesOfBrief {
  /** A PDF; `null` where it is, byte for byte, the one that had all pages last. */
  readonly bytes: Uint8Array | null
  /** Which pages of the brief it has, both included; `null` for all. */
  readonly part: { readonly first: number; readonly last: number } | null
  /** How many pages the brief has, as far as is known. */
  readonly count: number
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
  readonly articles: readonly CitedArticle[]
  /** The files of the fonts that were added. */
  readonly fonts: readonly string[]
}

/** What became of pages that were to be printed. `no-program`: the system has nothing that opens a PDF. */
export type PagesOpened =
  | { readonly kind: 'opened' }
  | { readonly kind: 'no-program' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }
