import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { columnShares } from '#core/brief'

/** What share of a table’s width each column takes, in thousandths; `null` where they are as wide as their text needs. Read from the first row, whose cells every column crosses. */
export function columnWidthsOf(table: ProseMirrorNode): readonly number[] | null {
  const set = (table.firstChild?.children ?? []).flatMap(({ attrs }) => {
    const widths: readonly number[] = attrs['colwidth'] ?? []
    return Array.from({ length: attrs['colspan'] }, (_, index) => widths[index] ?? 0)
  })
  return columnShares(set, set.length)
}
