import type { Block } from './block.ts'

/** The paragraphs of one table row: a row of data is one paragraph with “ | ” between its cells; cells that hold prose, headings or tables only lay out the page and give their own paragraphs. */
export function rowBlocks(cells: readonly (readonly Block[])[]): readonly Block[] {
  const filled = cells.filter((cell) => cell.length > 0)
  if (filled.length < 2 || filled.some((cell) => isLayout(cell))) return cells.flat()
  // Empty cells at the end are no data: some programs write one too many.
  const row = cells.slice(0, cells.findLastIndex((cell) => cell.length > 0) + 1)
  const text = row.map((cell) => cell.map((block) => block.text).join(' ')).join(' | ')
  return [{ kind: 'body', level: null, text: text.replaceAll(/ {2,}/g, ' ').trim() }]
}

/** More than a cell of data holds: several long paragraphs, a heading over others, rows of a table inside it. */
function isLayout(cell: readonly Block[]): boolean {
  if (cell.length < 2) return false
  const length = cell.reduce((sum, { text }) => sum + text.length, 0)
  return cell.length > 6 || length > 500 || cell.some(({ kind, text }) => kind === 'title' || kind === 'heading' || text.includes(' | '))
}
