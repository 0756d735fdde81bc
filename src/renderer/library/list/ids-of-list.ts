import type { ArticleId } from '#core/article'
import type { ListPlace, ListRange, Selection } from '../selection.ts'
import { indexOf, type Pages, rowAt } from './pages.ts'

/** Asks the store for the articles from one place of the list to another, which is exclusive. */
export type Ask = (from: number, to: number) => Promise<readonly ArticleId[]>

/** Places around a range in which its ends are looked for before all of the list is: that takes a tenth of a second for 20,000 articles, and a key held down asks at each row. */
const around = 1000
/** More than any library holds. */
const everything = 200_000

/**
 * The articles from the anchor to a row, each found by what it is: the list may have moved since the anchor was last seen, and what is shown may be behind the store.
 * The store is asked only where some of them are not held here. Without an anchor in the list it is the row alone; `null` where that is no longer there.
 */
export async function rangeTo({ anchor }: Selection, index: number, pages: Pages, ask: Ask): Promise<ListRange | null> {
  const id = rowAt(pages, index)?.id ?? null
  const held = id === null ? null : heldRange(anchor?.id ?? id, { id, index }, pages)
  return held ?? (await askedRange(anchor, { id, index }, ask))
}

function heldRange(anchor: ArticleId, to: ListPlace & { readonly index: number }, pages: Pages): ListRange | null {
  const index = indexOf(pages, anchor)
  if (index === null) return null
  const first = Math.min(index, to.index)
  const held = Array.from({ length: Math.abs(to.index - index) + 1 }, (_, at) => rowAt(pages, first + at)?.id)
  const ids = held.filter((id) => id !== undefined)
  return ids.length === held.length ? { anchor: { id: anchor, index }, to, ids } : null
}

async function askedRange(
  anchor: ListPlace | null,
  to: { readonly id: ArticleId | null; readonly index: number },
  ask: Ask,
): Promise<ListRange | null> {
  const places = [anchor?.index ?? to.index, to.index]
  const from = Math.max(0, Math.min(...places) - around)
  const near = await ask(from, Math.min(Math.max(...places) + 1 + around, from + everything))
  // Nobody has seen a row that is not held: it is whichever stands there, and the last one where the list has become shorter.
  const id = to.id ?? near[to.index - from] ?? near.at(-1)
  if (id === undefined) return null
  const begin = anchor?.id ?? id
  const range = between(near, begin, id, from)
  if (range !== null) return range
  const all = await ask(0, everything)
  return between(all, begin, id) ?? between(all, id, id)
}

/** The articles from one to another among `ids`, which begin at the place `offset`; `null` where either is not among them. */
function between(ids: readonly ArticleId[], anchor: ArticleId, to: ArticleId, offset = 0): ListRange | null {
  const [begin, end] = [ids.indexOf(anchor), ids.indexOf(to)]
  if (begin === -1 || end === -1) return null
  return {
    anchor: { id: anchor, index: offset + begin },
    to: { id: to, index: offset + end },
    ids: ids.slice(Math.min(begin, end), Math.max(begin, end) + 1),
  }
}
