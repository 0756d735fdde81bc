import { dictionariesAt, numberAt } from '../../pdf-objects.ts'
import type { StructureElement } from '../reading/structure.ts'
import type { Rule } from '../rule.ts'

/** The rows of a table are equally long, counted with the places that cells span. */
export const tableShape: Rule = {
  clause: 'ISO 14289-1, 7.2',
  *broken({ structure }) {
    for (const table of structure.ofRole.get('Table') ?? []) {
      const lengths = new Set(lengthsOf(rowsOf(table)))
      if (lengths.size > 1) yield { where: table.where, detail: `rows of ${[...lengths].join(', ')} cells` }
    }
  },
}

function rowsOf({ children }: StructureElement): readonly StructureElement[] {
  return children.flatMap((child) =>
    child.role === 'TR' ? [child] : ['THead', 'TBody', 'TFoot'].includes(child.role) ? rowsOf(child) : [],
  )
}

const widest = 1000

function lengthsOf(rows: readonly StructureElement[]): readonly number[] {
  /** By column: in so many rows below it is taken already. */
  let taken: readonly number[] = []
  const lengths: number[] = []
  for (const { children } of rows) {
    const now = taken.map((left) => Math.max(0, left - 1))
    const isFree = taken.map((left) => left === 0)
    let column = 0
    for (const cell of children) {
      while (isFree[column] === false) column += 1
      for (let width = spanOf(cell, 'ColSpan'); width > 0; width -= 1, column += 1) {
        now[column] = spanOf(cell, 'RowSpan') - 1
        isFree[column] = false
      }
    }
    lengths.push(isFree.length === 0 ? 0 : isFree.lastIndexOf(false) + 1)
    taken = Array.from(now, (left: number | undefined) => left ?? 0)
  }
  return lengths
}

function spanOf({ dictionary }: StructureElement, key: 'ColSpan' | 'RowSpan'): number {
  const spans = dictionariesAt(dictionary, 'A').flatMap((attributes) => numberAt(attributes, key) ?? [])
  return Math.min(widest, Math.max(1, spans[0] ?? 1))
}
