import type { OutlineRow } from './outline.ts'

/** A row with what a tree says of it: its place among those of its level beneath the same row, from 1, and how many they are. `section` is the one it is in or is. */
export interface ShownRow {
  readonly row: OutlineRow
  readonly place: number
  readonly of: number
  readonly section: string | null
  readonly hasRows: boolean
}

/** The rows that are to be seen: without what is in a section that is folded. */
export function shownRows(rows: readonly OutlineRow[], folded: ReadonlySet<string>): readonly ShownRow[] {
  const groups: OutlineRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (row.level === 1 || last === undefined) groups.push([row])
    else last.push(row)
  }
  return groups.flatMap(([head, ...inner], index): readonly ShownRow[] => {
    if (head === undefined) return []
    const first = { row: head, place: index + 1, of: groups.length, section: head.id, hasRows: inner.length > 0 }
    if (head.id !== null && folded.has(head.id)) return [first]
    return [first, ...inner.map((row, at) => ({ row, place: at + 1, of: inner.length, section: head.id, hasRows: false }))]
  })
}
