import { type Block, columnShares, type Inline, tableGrid } from '#core/brief'
import type { PrintBlock, PrintRun } from '#core/printable'
import { isBlank, printRuns, type RunPrinting } from './print-runs.ts'

export interface BlockPrinter {
  readonly blocks: (blocks: readonly Block[]) => readonly PrintBlock[]
  readonly runs: (content: readonly Inline[]) => readonly PrintRun[]
}

/** `contrary` stands above a quotation that contradicts its claim. */
interface BlockPrinting extends Omit<RunPrinting, 'note'> {
  readonly contrary: string
  readonly notes: boolean
}

/** Turns running text into what is read, numbering notes from 1 in the order in which it is given them: by place, not by id, which a pasted copy may repeat. Blocks with nothing in them are left out: distance is the writer's to give, not an empty line's. */
export function blockPrinter(printing: BlockPrinting): BlockPrinter {
  let number = 0
  const note = () => (printing.notes ? (number += 1) : null)
  const runs = (content: readonly Inline[]) => printRuns(content, { ...printing, note })
  const block = (printed: Block): readonly PrintBlock[] => {
    if (printed.kind === 'list') {
      const items = printed.items.map((item) => item.flatMap(block)).filter((item) => item.length > 0)
      return items.length === 0 ? [] : [{ kind: 'list', id: printed.id, ordered: printed.ordered, items }]
    }
    if (printed.kind === 'rule') return [printed]
    if (printed.kind === 'table') {
      const rows = printed.rows.map((row) => row.map(({ content, ...cell }) => ({ ...cell, blocks: content.flatMap(block) })))
      return rows.flat().every(({ blocks }) => blocks.length === 0)
        ? []
        : [{ kind: 'table', id: printed.id, rows, ...printedWidths(printed) }]
    }
    const content = runs(printed.content)
    return isBlank(content) ? [] : [textBlock(printed, content, printing)]
  }
  return { blocks: (blocks) => blocks.flatMap(block), runs }
}

const noCell = { columnSpan: 1, rowSpan: 1 }

function printedWidths({ rows, columnWidths }: Extract<Block, { readonly kind: 'table' }>): { readonly columnWidths?: readonly number[] } {
  const shares = columnWidths === undefined ? null : columnShares(columnWidths, tableGrid<typeof noCell>(rows, noCell).columns)
  return shares === null ? {} : { columnWidths: shares }
}

function textBlock(
  printed: Extract<Block, { readonly kind: 'paragraph' | 'heading' | 'quotation' }>,
  runs: readonly PrintRun[],
  { contrary, languageOf }: BlockPrinting,
): PrintBlock {
  switch (printed.kind) {
    case 'paragraph':
      return { kind: 'paragraph', id: printed.id, runs }
    case 'heading':
      return { kind: 'heading', id: printed.id, level: printed.level, runs }
    case 'quotation': {
      const language = languageOf(printed.pick)
      const { id, stance } = printed
      return { kind: 'quotation', id, stance, label: stance === 'contrary' ? contrary : null, ...(language !== null && { language }), runs }
    }
  }
}
