import { type PDFDict, PDFName } from 'pdf-lib'
import { dictionariesAt, dictionaryAt, nameAt } from '../pdf-objects.ts'
import type { HeaderCells } from './row-headers.ts'

/** Makes heads of rows what they are (ISO 14289-1, 7.5). A cell’s own list of its heads names those of its column alone: where a row has one too, the list goes, and the heads’ Scope says it all. */
export function tagRowHeaders(structure: PDFDict | null, tables: readonly HeaderCells[]): void {
  if (tables.length === 0) return
  const found = tablesWithin(structure)
  // Otherwise it is not known which is which.
  if (found.length !== tables.length) return
  for (const [index, table] of found.entries()) tagTable(rowsOf(table), tables[index] ?? [])
}

function tagTable(rows: readonly PDFDict[], heads: HeaderCells): void {
  const cells = rows.map((row) => dictionariesAt(row, 'K').filter((cell) => ['TH', 'TD'].includes(nameAt(cell, 'S') ?? '')))
  if (cells.length !== heads.length || cells.some((row, index) => row.length !== heads[index]?.length)) return
  const ofRows = cells.flatMap((row, index) => row.filter((cell, at) => heads[index]?.[at] === true && nameAt(cell, 'S') === 'TD'))
  if (ofRows.length === 0) return
  for (const cell of cells.flat()) for (const attributes of tableAttributes(cell)) attributes.delete(PDFName.of('Headers'))
  for (const cell of ofRows) {
    cell.set(PDFName.of('S'), PDFName.of('TH'))
    tableAttributes(cell)[0]?.set(PDFName.of('Scope'), PDFName.of('Row'))
  }
}

function tableAttributes(cell: PDFDict): readonly PDFDict[] {
  return dictionariesAt(cell, 'A').filter((attributes) => nameAt(attributes, 'O') === 'Table')
}

/** In reading order, a table before those in its cells. */
function tablesWithin(structure: PDFDict | null): readonly PDFDict[] {
  const found: PDFDict[] = []
  const left = structure === null ? [] : [structure]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (nameAt(next, 'S') === 'Table') found.push(next)
    left.push(...childrenOf(next).toReversed())
  }
  return found
}

function rowsOf(table: PDFDict): readonly PDFDict[] {
  return childrenOf(table).flatMap((child) =>
    nameAt(child, 'S') === 'TR' ? [child] : ['THead', 'TBody', 'TFoot'].includes(nameAt(child, 'S') ?? '') ? rowsOf(child) : [],
  )
}

function childrenOf(element: PDFDict): readonly PDFDict[] {
  return dictionariesAt(element, 'K').filter((child) => dictionaryAt(child, 'Obj') === null)
}
