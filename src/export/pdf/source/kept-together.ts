import type { PrintBlock, PrintRun } from '#core/printable'

/** In characters: eight lines, a sixth of a page. */
const most = 700
const line = 87

/**
 * Whether a block is a short list or quotation as wide as the page, which stands on one page.
 * That spares Typst work, which lays out whatever may be divided once for each height that is left for it, and lets more notes begin where they are referred to. What is taller than a page must never be kept together: it would run over the edge.
 */
export function isKeptTogether(printed: PrintBlock): printed is Kept {
  return (printed.kind === 'list' || printed.kind === 'quotation') && lengthOf(printed) <= most
}

type Kept = Extract<PrintBlock, { readonly kind: 'list' | 'quotation' }>

/** The code of such a block, from that of what is in it. */
export function keptCode(printed: Kept, code: string): string {
  if (printed.kind === 'list') return `kept(${code})`
  return `${printed.label === null ? 'kept-quotation' : 'kept-evidence'}(${code})`
}

/** In characters, with every line that ends early as a whole one, and a list within another twice as long: it is narrower. */
function lengthOf(printed: PrintBlock): number {
  switch (printed.kind) {
    case 'list':
      return sumOf(printed.items.map((item) => Math.max(line, sumOf(item.map((one) => lengthOf(one) * (one.kind === 'list' ? 2 : 1))))))
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return Math.max(line, sumOf(printed.runs.map(lengthOfRun)))
    case 'table':
    case 'entry':
    case 'rule':
      return Infinity
  }
}

function lengthOfRun(run: PrintRun): number {
  switch (run.kind) {
    case 'text':
      return run.text.length
    case 'lineBreak':
      return line
    case 'noteReference':
      return 0
  }
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}
