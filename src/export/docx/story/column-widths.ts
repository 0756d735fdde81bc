import type { PrintBlock } from '#core/printable'
import type { TableGrid } from '#core/brief'
import type { PrintCell } from '#core/printable'

/** No column is narrower than this part of an even one. */
const narrowest = 0.5

/** How wide each column of a table is, in the unit of `whole`, which they add up to: as was set (`shares`), or else wider for more text, by its square root, since text also wraps. */
export function columnWidths(grid: TableGrid<PrintCell>, whole: number, shares?: readonly number[]): readonly number[] {
  const weights = shares ?? weightsOfText(grid)
  const widths = weights.map((weight) => Math.floor((whole * weight) / total(weights)))
  return widths.map((width, index) => (index === widths.length - 1 ? width + whole - total(widths) : width))
}

function weightsOfText({ rows, columns }: TableGrid<PrintCell>): readonly number[] {
  const longest = Array.from({ length: columns }, () => 1)
  for (const { column, columnSpan, blocks } of rows.flat()) {
    const length = Math.ceil(blocks.reduce((sum, block) => sum + lengthOf(block), 0) / columnSpan)
    for (let at = column; at < column + columnSpan; at += 1) longest[at] = Math.max(longest[at] ?? 1, length)
  }
  const weights = longest.map(Math.sqrt)
  const even = total(weights) / columns
  return weights.map((weight) => Math.max(weight, even * narrowest))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function lengthOf(block: PrintBlock): number {
  switch (block.kind) {
    case 'list':
      return Math.max(...block.items.flat().map(lengthOf), 0)
    case 'table':
    case 'rule':
    case 'entry':
      return 0
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return block.runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 0), 0)
  }
}
