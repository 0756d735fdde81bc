import type { Fact, PrintBlock, PrintCell, PrintRun } from '#core/printable'
import { tableRows } from '../table-rows.ts'
import { isKeptTogether, keptCode } from './kept-together.ts'
import type { Piece } from './piece.ts'
import { placeCode } from './place-code.ts'
import { block, type Notes, paragraphCode, runsCode } from './run-code.ts'
import { languageArguments, typstString } from './typst-text.ts'

type EntryBlock = Extract<PrintBlock, { readonly kind: 'entry' }>
type TableBlock = Extract<PrintBlock, { readonly kind: 'table' }>

/** A block in pieces: an entry is several, all others are one. */
export function blockPieces(printed: PrintBlock, notes: Notes): readonly Piece[] {
  if (printed.kind === 'entry') return entryPieces(printed, notes)
  const isKept = isKeptTogether(printed)
  return [
    {
      id: printed.id,
      code: block([placeCode(printed.id), isKept ? keptCode(printed, blockCode(printed, notes)) : blockCode(printed, notes)]),
      notes: notesIn(printed),
      stretchable: isKept ? [] : stretchableIn(printed),
      isWhole: isKept,
      ...(printed.kind === 'heading' && { leads: true, headings: [headingCode(printed, new Map())] }),
    },
  ]
}

function entryPieces({ id, title, entry, facts, blocks }: EntryBlock, notes: Notes): readonly Piece[] {
  const head: Piece = { id, code: block([placeCode(id), `entry-title(${runsCode(title, notes)})`]), notes: notesOf(title), leads: true }
  const inner = blocks.flatMap((one) => blockPieces(one, notes))
  return [head, ...(facts.length === 0 ? [] : [{ code: factsCode(entry, facts), notes: [], leads: inner.length > 0 }]), ...inner]
}

/** Short values on one line, divided by points; a question's, which are sentences, on a line each. */
function factsCode(entry: EntryBlock['entry'], facts: readonly Fact[]): string {
  const isSentences = entry === 'question'
  return `entry-facts({${facts.map((fact) => factCode(fact, isSentences ? 'text(": ")' : 'label-end')).join(isSentences ? ';linebreak();' : ';fact-divider;')}})`
}

function factCode({ label, value }: Fact, labelEnd: string): string {
  return `${label === null ? '' : `emph({text(${typstString(label)});${labelEnd}});`}text(${typstString(value)})`
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
      return listCode(printed, notes)
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
  const quoted = `quote(block: true, {${paragraphCode(runsCode(runs, notes))}})`
  const said = language === undefined ? quoted : `{set text(${languageArguments(language).join(', ')});${quoted}}`
  return label === null ? said : block([`evidence-label(text(${typstString(label)}))`, said])
}

function listCode({ ordered, items }: Extract<PrintBlock, { readonly kind: 'list' }>, notes: Notes): string {
  const kind = ordered ? 'enum' : 'list'
  const coded = items.map(
    (item, index) => `${kind}.item(${block([flowCode(item, notes), ...stretchCode((items[index + 1] ?? []).flatMap(notesWithin))])})`,
  )
  return `${kind}(${coded.join(', ')})`
}

/** At the end of a row or item: stretches it to the end of its page where the next one, which has these notes, is to begin the next (`placeNotes`). */
function stretchCode(nextNotes: readonly number[]): readonly string[] {
  const [first, last] = [nextNotes.at(0), nextNotes.at(-1)]
  return first === undefined || last === undefined ? [] : [`row-end(stretched, ${first}, ${last})`]
}

/** Blocks within an item or a cell, of which none is stretched by itself. The first paragraph stands on the line of its bullet. */
function flowCode(blocks: readonly PrintBlock[], notes: Notes): string {
  return block(
    blocks.flatMap((one) => {
      switch (one.kind) {
        case 'paragraph':
          return [paragraphCode(runsCode(one.runs, notes))]
        case 'entry':
          return [...entryPieces(one, notes).map(({ code }) => unstretched(code)), 'parbreak()']
        case 'heading':
        case 'quotation':
        case 'list':
        case 'table':
        case 'rule':
          return [placeCode(one.id), unstretched(blockCode(one, notes)), 'parbreak()']
      }
    }),
  )
}

function unstretched(code: string): string {
  return `{let stretched = ();${code}}`
}

function tableCode(table: TableBlock, notes: Notes): string {
  const { columns, rows } = tableRows(table)
  const body = bodyRows(table)
  const head = rows.slice(0, rows.length - body.length)
  // Repeated on each page, a note in it would be set and counted again on each.
  const isRepeated = head.flatMap(notesOfRow).length === 0
  const headCells = head.flat().map((cell) => cellCode(cell, notes))
  const header = head.length === 0 ? [] : [`table.header(repeat: ${isRepeated}, ${headCells.join(', ')})`]
  const bodyCells = body.flatMap((row, index) => rowCode(row, notesOfRow(body[index + 1] ?? []), notes))
  return `table-in-lines(heads: ${head.length}, columns: ${columnsCode(columns, table.columnWidths)}, ${[...header, ...bodyCells].join(', ')})`
}

/** The rows below the heads; where all are heads, those below the first. */
function bodyRows(table: TableBlock): readonly (readonly PrintCell[])[] {
  const { rows } = tableRows(table)
  const firstBody = rows.findIndex((row) => !isHead(row))
  return rows.slice(firstBody === -1 ? 1 : firstBody)
}

/** A cell that spans several rows stretches none of them. */
function rowCode(row: readonly PrintCell[], nextNotes: readonly number[], notes: Notes): readonly string[] {
  const stretched = row.findLastIndex(({ rowSpan }) => rowSpan === 1)
  return row.map((cell, index) => cellCode(cell, notes, index === stretched ? stretchCode(nextNotes) : []))
}

/** How many there are, each as wide as its text needs; or the part of the width that was set for each. */
function columnsCode(columns: number, widths: TableBlock['columnWidths']): string {
  return widths?.length === columns ? `(${widths.map((width) => `${width}fr,`).join(' ')})` : String(columns)
}

function isHead(row: readonly PrintCell[]): boolean {
  return row.length > 0 && row.every(({ isHeader, rowSpan }) => isHeader && rowSpan === 1)
}

function cellCode({ isHeader, columnSpan, rowSpan, blocks }: PrintCell, notes: Notes, end: readonly string[] = []): string {
  const content = block([flowCode(blocks, notes), ...end])
  return `table.cell(colspan: ${columnSpan}, rowspan: ${rowSpan}, ${isHeader ? `table-head(${content})` : content})`
}

function notesIn(printed: Exclude<PrintBlock, EntryBlock>): readonly number[] {
  switch (printed.kind) {
    case 'list':
      return printed.items.flat().flatMap(notesWithin)
    case 'table':
      return printed.rows.flatMap(notesOfRow)
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

/** The notes in items of a list but the first, and in rows of a table but the first below its heads. */
function stretchableIn(printed: PrintBlock): readonly number[] {
  switch (printed.kind) {
    case 'list':
      return printed.items.slice(1).flat().flatMap(notesWithin)
    case 'table':
      return bodyRows(printed).slice(1).flatMap(notesOfRow)
    case 'entry':
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'rule':
      return []
  }
}

function notesOfRow(row: readonly PrintCell[]): readonly number[] {
  return row.flatMap(({ blocks }) => blocks.flatMap(notesWithin))
}

function notesOf(runs: readonly PrintRun[]): readonly number[] {
  return runs.flatMap((run) => (run.kind === 'noteReference' ? [run.number] : []))
}
