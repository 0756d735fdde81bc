import type { ArticleId } from '#core/article'
import type { Brief, BriefId } from '#core/brief'

/** A piece of a damaged library that cannot be read, or only in part. Names are given as far as anything tells them. */
export type LostPiece =
  /** `row` is its number in the order of import, from 1. */
  | { readonly kind: 'article'; readonly row: number; readonly id: ArticleId | null; readonly title: string | null }
  /** Text and title are whole; of its metadata only title, outlet, date and language are known. */
  | { readonly kind: 'article-details'; readonly id: ArticleId; readonly title: string | null }
  /** The article is whole, the file that it came from is not. */
  | { readonly kind: 'original'; readonly file: string }
  | { readonly kind: 'brief'; readonly id: BriefId | null; readonly title: string | null }
  /** Given as it stood before its first edit that cannot be read. */
  | { readonly kind: 'brief-edits'; readonly id: BriefId; readonly title: string | null }
  /** Some of what a table holds beside articles and briefs: tags, collections, settings, places. */
  | { readonly kind: 'rows'; readonly table: string }

/** How far the reading of a damaged library has come; `of` may grow. After `partial` the store answers questions out of what was read, and refuses every change. */
export type RescueStep =
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  /** Only what can be made again was damaged: it has been made again, and the damaged file is kept under the name `backup`. */
  | { readonly kind: 'mended'; readonly backup: string }
  | { readonly kind: 'partial'; readonly articles: number; readonly briefs: number; readonly lost: readonly LostPiece[] }
  /** The page that says what the library holds is itself damaged, or the key does not fit. */
  | { readonly kind: 'nothing' }

/** A brief as a plain value, made from what is kept of it. */
export interface PlainBrief {
  readonly brief: Brief
  /** `false` when it is older than what was kept: its newest state cannot be made out. */
  readonly isNewest: boolean
}
