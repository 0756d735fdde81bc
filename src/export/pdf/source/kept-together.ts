import type { PrintBlock, PrintRun } from '#core/printable'

/** In characters: eight lines, a sixth of a page. */
const most = 700
const line = 87

/**
 * The code of a short list or quotation that is as wide as the page, so that it stands on one page; of any other block, the code as it is.
 * That spares Typst work, which lays out whatever may be divided once for each height that is left for it, and lets more notes begin where they are referred to. What is taller than a page must never be kept together: it would run over the edge.
 */
export function keptTogether(printed: PrintBlock, code: string): string {
  if (lengthOf(printed) > most) return code
  switch (printed.kind) {
    case 'list':
      return `kept(${code})`
    case 'quotation':
      return `${printed.label === null ? 'kept-quotation' : 'kept-evidence'}(${code})`
    case 'paragraph':
    case 'heading':
    case 'table':
    case 'entry':
    case 'rule':
      return code
  }
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
