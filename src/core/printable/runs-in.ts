import type { PrintBlock, PrintRun } from './printable.ts'

/** All running text of a block, in the order in which it is read. */
export function runsIn(block: PrintBlock): readonly PrintRun[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return block.runs
    case 'list':
      return block.items.flat().flatMap(runsIn)
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(runsIn))
    case 'rule':
      return []
    case 'entry':
      return [...block.title, ...block.blocks.flatMap(runsIn)]
  }
}
