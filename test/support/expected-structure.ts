import { tableGrid } from '#core/brief'
import type { Printable, PrintBlock, PrintCell, PrintRun } from '#core/printable'
import type { PdfStructure } from './pdf-structure.ts'

/** The structure that a printable should have for a screen reader: its headings, with names and statements of entries among them, and the heads of its tables. No brief has a picture yet. */
export function expectedStructure({ language, summary, sections, sources, words }: Printable): PdfStructure {
  const blocks = [...summary, ...sections.flatMap((section) => section.blocks)]
  const heading = (level: number, text: string) => (text.trim() === '' ? [] : [`H${level} ${oneLine(text)}`])
  return {
    language,
    headings: [
      ...(summary.length === 0 ? [] : heading(1, words.summary)),
      ...summary.flatMap(headingsIn),
      ...sections.flatMap((section) => [...heading(1, section.title), ...section.blocks.flatMap(headingsIn)]),
      ...(sources.length === 0 ? [] : heading(1, words.sources)),
    ],
    headerCells: [
      ...sections.flatMap(({ claims }) =>
        claims.length === 0 ? [] : [words.claims.statement, words.claims.claimant, words.claims.likelihood, words.claims.sources],
      ),
      ...blocks.flatMap(headsIn),
    ].map(oneLine),
    figures: [],
  }
}

function headingsIn(block: PrintBlock): readonly string[] {
  if (block.kind === 'heading') return [`H${block.level + 1} ${oneLine(textOf(block.runs))}`]
  if (block.kind !== 'entry') return []
  return [`H2 ${oneLine(textOf(block.title))}`, ...block.blocks.flatMap(headingsIn)]
}

const noCell: PrintCell = { isHeader: false, columnSpan: 1, rowSpan: 1, blocks: [] }

/** Rows at a table’s top that are all head. */
function headsIn(block: PrintBlock): readonly string[] {
  if (block.kind === 'entry') return block.blocks.flatMap(headsIn)
  if (block.kind !== 'table') return []
  const { rows } = tableGrid(block.rows, noCell)
  const body = rows.findIndex((row) => row.length === 0 || !row.every(({ isHeader }) => isHeader))
  const heads = body === -1 ? rows : rows.slice(0, body)
  return heads.flat().map(({ blocks }) => blocks.map((each) => ('runs' in each ? textOf(each.runs) : '')).join(' '))
}

function textOf(runs: readonly PrintRun[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
