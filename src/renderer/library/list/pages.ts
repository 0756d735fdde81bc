import type { ArticleId } from '#core/article'
import type { ArticleList, ArticleSummary } from '#ipc/store-api'

/** How many rows are asked for at a time. */
export const pageSize = 50

/** A list of which only the pages around what is shown are held. Page `n` begins with row `n × pageSize`. */
export interface Pages {
  readonly total: number
  readonly held: ReadonlyMap<number, readonly ArticleSummary[]>
}

/** Rows on the screen; `to` is exclusive. `direction` is 1 when they were scrolled to from above, -1 from below, 0 at rest. */
export interface Shown {
  readonly from: number
  readonly to: number
  readonly direction: -1 | 0 | 1
}

/** Pages on each side of those shown that are kept, and that are asked for ahead of and behind the scrolling. */
const kept = 4
const ahead = 2
const behind = 1

/** The row at a place of the list; `null` where its page is not held, or beyond the end. */
export function rowAt({ held }: Pages, index: number): ArticleSummary | null {
  return held.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null
}

/** Where an article stands, if its page is held. */
export function indexOf({ held }: Pages, id: ArticleId): number | null {
  for (const [page, rows] of held) {
    const at = rows.findIndex((row) => row.id === id)
    if (at !== -1) return page * pageSize + at
  }
  return null
}

/** The pages with an answer to `offset = page × pageSize` in them; it may be several pages long. What is far from what is shown is dropped. */
export function withRows(pages: Pages, page: number, { total, rows }: ArticleList, shown: Shown): Pages {
  const held = new Map(pages.held)
  for (let at = 0; at === 0 || at < rows.length; at += pageSize) held.set(page + at / pageSize, rows.slice(at, at + pageSize))
  const [first, last] = pagesOf(shown)
  for (const number of held.keys()) if (number < first - kept || number > last + kept) held.delete(number)
  return { total, held }
}

/** The pages to ask for, the most urgent first: those shown, then those that scrolling will come to, then those it came from. */
export function missingPages({ total, held }: Pages, shown: Shown): readonly number[] {
  const [first, last] = pagesOf(shown)
  const [before, after] = shown.direction < 0 ? [ahead, behind] : [behind, ahead]
  const down = range(last + 1, last + after)
  const up = range(first - before, first - 1).toReversed()
  const next = shown.direction < 0 ? [...up, ...down] : [...down, ...up]
  return [...range(first, last), ...next].filter((page) => page >= 0 && page * pageSize < total && !held.has(page))
}

/** The pages with the rows shown, first and last. */
export function pagesOf({ from, to }: Shown): readonly [number, number] {
  return [Math.floor(from / pageSize), Math.floor(Math.max(from, to - 1) / pageSize)]
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
