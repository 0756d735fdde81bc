import type { Fact, PrintBlock, PrintCell, PrintRun } from '#core/printable'
import { tableRows } from '../table-rows.ts'
import type { Piece } from './piece.ts'
import { placeCode } from './place-code.ts'
import { block, type Notes, runsCode } from './run-code.ts'
import { languageArguments, typstString } from './typst-text.ts'

type EntryBlock = Extract<PrintBlock, { readonly kind: 'entry' }>
type TableBlock = Extract<PrintBlock, { readonly kind: 'table' }>

/** A block in pieces: an entry is several, all others are one. */
export function blockPieces(printed: PrintBlock, notes: Notes): readonly Piece[] {
  if (printed.kind === 'entry') return entryPieces(printed, notes)
  return [{ code: block([placeCode(printed.id), blockCode(printed, notes)]), notes: notesIn(printed), leads: printed.kind === 'heading' }]
}

function entryPieces({ id, title, entry, facts, blocks }: EntryBlock, notes: Notes): readonly Piece[] {
  const head: Piece = { code: block([placeCode(id), `entry-title(${runsCode(title, notes)})`]), notes: notesOf(title), leads: true }
  const inner = blocks.flatMap((one) => blockPieces(one, notes))
  return [head, ...(facts.length === 0 ? [] : [{ code: factsCode(entry, facts), notes: [], leads: inner.length > 0 }]), ...inner]
}

/** Short values on one line, divided by points; a question's, which are sentences, on a line each. */
function factsCode(entry: EntryBlock['entry'], facts: readonly Fact[]): string {
  const isSentences = entry === 'question'
  return `entry-facts({${facts.map((fact) => factCode(fact, isSentences ? ': ' : '\u00A0')).join(isSentences ? ';linebreak();' : ';text("\u2002·\u2002");')}})`
}

function factCode({ label, value }: Fact, divider: string): string {
  return `${label === null ? '' : `emph(text(${typstString(label + divider)}));`}text(${typstString(value)})`
}

function blockCode(printed: Exclude<PrintBlock, EntryBlock>, notes: Notes): string {
  switch (printed.kind) {
    case 'paragraph':
      return `par(${runsCode(printed.runs, notes)})`
    case 'heading':
      return headingCode(printed, notes)
    case 'quotation':
      return quotationCode(printed, notes)
    case 'list':
      return `${printed.ordered ? 'enum' : 'list'}(${printed.items.map((item) => `${printed.ordered ? 'enum' : 'list'}.item(${flowCode(item, notes)})`).join(', ')})`
    case 'table':
      return tableCode(printed, notes)
    case 'rule':
      return 'rule()'
  }
}

/** In the contents a heading stands without its notes, as its supplement says it: Typst would set them there too. */
function headingCode({ level, runs }: Extract<PrintBlock, { readonly kind: 'heading' }>, notes: Notes): string {
  const withoutNotes = runs.filter(({ kind }) => kind !== 'noteReference')
  const supplement = withoutNotes.length === runs.length ? '' : `supplement: ${runsCode(withoutNotes, notes)}, `
  return `heading(level: ${level + 1}, ${supplement}${runsCode(runs, notes)})`
}

function quotationCode({ label, language, runs }: Extract<PrintBlock, { readonly kind: 'quotation' }>, notes: Notes): string {
  const quoted = `quote(block: true, ${runsCode(runs, notes)})`
  const said = language === undefined ? quoted : `{set text(${languageArguments(language).join(', ')});${quoted}}`
  return label === null ? said : block([`evidence-label(text(${typstString(label)}))`, said])
}

/** Blocks within an item or a cell. The first paragraph stands on the line of its bullet. */
function flowCode(blocks: readonly PrintBlock[], notes: Notes): string {
  return block(
    blocks.flatMap((one, index) => {
      const codes = one.kind === 'paragraph' ? [runsCode(one.runs, notes)] : blockPieces(one, notes).map(({ code }) => code)
      return index === 0 ? codes : ['parbreak()', ...codes]
    }),
  )
}

function tableCode(table: TableBlock, notes: Notes): string {
  const { columns, rows } = tableRows(table)
  const firstBody = rows.findIndex((row) => !isHead(row))
  const [head, body] = firstBody === -1 ? [rows.slice(0, 1), rows.slice(1)] : [rows.slice(0, firstBody), rows.slice(firstBody)]
  const cells = (of: readonly (readonly PrintCell[])[]) => of.flat().map((cell) => cellCode(cell, notes))
  // Repeated on each page, a note in it would be set and counted again on each.
  const isRepeated = head.flat().flatMap(({ blocks }) => blocks.flatMap(notesWithin)).length === 0
  const header = head.length === 0 ? [] : [`table.header(repeat: ${isRepeated}, ${cells(head).join(', ')})`]
  return `table-in-lines(heads: ${head.length}, columns: ${columnsCode(columns, table.columnWidths)}, ${[...header, ...cells(body)].join(', ')})`
}

/** How many there are, each as wide as its text needs; or the part of the width that was set for each. */
function columnsCode(columns: number, widths: TableBlock['columnWidths']): string {
  return widths?.length === columns ? `(${widths.map((width) => `${width}fr,`).join(' ')})` : String(columns)
}

function isHead(row: readonly PrintCell[]): boolean {
  return row.length > 0 && row.every(({ isHeader, rowSpan }) => isHeader && rowSpan === 1)
}

function cellCode({ isHeader, columnSpan, rowSpan, blocks }: PrintCell, notes: Notes): string {
  const content = flowCode(blocks, notes)
  return `table.cell(colspan: ${columnSpan}, rowspan: ${rowSpan}, ${isHeader ? `table-head(${content})` : content})`
}

function notesIn(printed: Exclude<PrintBlock, EntryBlock>): readonly number[] {
  switch (printed.kind) {
    case 'list':
      return printed.items.flat().flatMap(notesWithin)
    case 'table':
      return printed.rows.flat().flatMap(({ blocks }) => blocks.flatMap(notesWithin))
    case 'rule':
      return []
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return notesOf(printed.runs)
  }
}

function notesWithin(printed: PrintBlock): readonly number[] {
  return printed.kind === 'entry' ? [...notesOf(printed.title), ...printed.blocks.flatMap(notesWithin)] : notesIn(printed)
}

function notesOf(runs: readonly PrintRun[]): readonly number[] {
  return runs.flatMap((run) => (run.kind === 'noteReference' ? [run.number] : []))
}
