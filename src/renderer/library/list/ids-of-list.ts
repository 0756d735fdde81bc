import type { ArticleId } from '#core/article'
import { rangeTo, type Selection } from '../selection.ts'
import { indexOf, type Pages, rowAt } from './pages.ts'

/** Asks the store for the articles from one place of the list to another, which is exclusive. */
export type Ask = (from: number, to: number) => Promise<readonly ArticleId[]>

/** The articles from the anchor to a row; the store is asked only where some of them are not held here. */
export async function idsTo(selection: Selection, index: number, pages: Pages, ask: Ask): Promise<readonly ArticleId[]> {
  const { anchor } = selection
  const known = anchor === null ? null : { ...selection, anchor: { ...anchor, index: indexOf(pages, anchor.id) ?? anchor.index } }
  const range = known === null ? null : rangeTo(known, index)
  if (range === null) return []
  const held = Array.from({ length: range.to - range.from }, (_, at) => rowAt(pages, range.from + at)?.id)
  const ids = held.filter((id) => id !== undefined)
  return ids.length === held.length ? ids : ask(range.from, range.to)
}
