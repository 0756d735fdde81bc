import type { ContentsLine, PrintBlock, PrintRun, PrintSection, PrintSource } from '#core/printable'

/** Fewer lines than these are found by turning the page. */
const fewest = 3

/** The headings of a brief, by section; those of entries are names and statements, which have their own table. */
export function printContents(
  sections: readonly PrintSection[],
  sources: readonly PrintSource[],
  sourcesTitle: string,
): readonly ContentsLine[] {
  const lines = sections.flatMap(({ id, title, blocks }): readonly ContentsLine[] => [
    ...(title.trim() === '' ? [] : [{ of: 'section', id, level: 1, text: title } as const]),
    ...blocks.flatMap(headingsIn),
  ])
  const all = sources.length === 0 ? lines : [...lines, { of: 'sources', id: 'sources', level: 1, text: sourcesTitle } as const]
  return all.length < fewest ? [] : all
}

function headingsIn(block: PrintBlock): readonly ContentsLine[] {
  switch (block.kind) {
    case 'heading':
      return [{ of: 'block', id: block.id, level: block.level === 1 ? 2 : 3, text: textOf(block.runs) }]
    case 'entry':
      return block.blocks.flatMap(headingsIn)
    case 'list':
    case 'paragraph':
    case 'quotation':
    case 'table':
    case 'rule':
      return []
  }
}

function textOf(runs: readonly PrintRun[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'lineBreak' ? ' ' : ''))
    .join('')
    .trim()
}
