import { tableGrid } from '#core/brief'
import type { Printable, PrintBlock, PrintRun, PrintSection } from '#core/printable'
import { plainText } from '#core/citations'
import type { Design } from '../shell/design.ts'
import { cellsOfClaim, widthsOfClaims } from './claims-table.ts'
import { columnWidths } from './column-widths.ts'
import { pagesOf } from './pages-of.ts'
import { heightOf, setBlock, setParagraph, type SetParagraph, type Setting } from './set-paragraph.ts'
import { emptyCell } from './table-xml.ts'

/** The page on which each line of the contents is expected, from 1: the brief set as Word sets it, in the widths of its own fonts. Word’s own numbers replace it when the field is updated. */
export function estimatePages(printable: Printable, design: Design): readonly number[] {
  if (printable.contents.length === 0) return []
  const { page, margin, textWidth, sizes, fonts } = design
  const noteHeights = new Map(
    printable.notes.map(({ number, paragraphs }) => {
      const setting = { font: fonts.text, size: sizes.note, width: textWidth, line: 245, after: 40 }
      const own = paragraphs.map((runs, at) => setParagraph(at === 0 ? [plainText(`${number} `), ...runs] : runs, setting))
      return [number, own.reduce((sum, each) => sum + heightOf(each), 0)]
    }),
  )
  const pages = pagesOf([...startOf(printable, design), ...textOf(printable, design)], {
    room: page.height - margin.top - margin.bottom,
    noteHeight: (note) => noteHeights.get(note) ?? 0,
  })
  return pages.slice(0, printable.contents.length)
}

/** From the title to the end of the contents. */
function startOf(
  { title, from, to, date, reference, marking, summary, contents, words }: Printable,
  design: Design,
): readonly SetParagraph[] {
  const { fonts, sizes, air, line, textWidth: width } = design
  const label = { font: fonts.label, width, line }
  const facts = [to?.value, from?.value, marking].filter((value) => value !== undefined && value !== null)
  return [
    ...(date === null && reference === null
      ? []
      : [setBlock(heightOf(set(' ', { ...label, size: sizes.label + 1, after: 0 })), { keepNext: true })]),
    ...(title.trim() === ''
      ? []
      : [
          set(title, {
            font: fonts.text,
            size: sizes.title,
            bold: true,
            width,
            line: 250,
            before: 160 * air,
            after: 220 * air,
            ...together,
          }),
        ]),
    ...facts.map((value) => set(value, { ...label, size: sizes.label + 2, width: width - 1000, line: 259, after: 50 * air, ...together })),
    ...(summary.length === 0
      ? []
      : [
          set(words.summary, { ...label, size: sizes.label + 2, before: 280 * air + 180, after: 60 * air, ...together }),
          ...summary.flatMap((block) => setOf(block, design)),
          setBlock(80, { after: 120 * air }),
        ]),
    set(words.contents, { ...label, size: sizes.label + 2, before: 200 * air, after: 60 * air, ...together }),
    ...contents.map(({ text, level }) =>
      set(text, { ...label, size: sizes.text - 1, width: width - 300 * level, line: 259, after: (level === 1 ? 50 : 30) * air }),
    ),
  ]
}

/** The sections, and the heading of the sources. */
function textOf({ sections, sources, words }: Printable, design: Design): readonly SetParagraph[] {
  const text = sections.flatMap((section) => setOfSection(section, words.claims, design))
  return sources.length === 0
    ? text
    : [...text, set(words.sources, heading(design, 0), true), ...sources.slice(0, 1).map(({ runs }) => setParagraph(runs, body(design)))]
}

const together = { keepNext: true, keepLines: true } as const

function set(text: string, setting: Setting, isListed = false): SetParagraph {
  return setParagraph([plainText(text)], setting, isListed)
}

function body({ fonts, sizes, textWidth, line, air }: Design): Setting {
  return { font: fonts.text, size: sizes.text, width: textWidth, line, after: 140 * air }
}

const headings = [
  { before: 400, after: 120 },
  { before: 280, after: 80 },
  { before: 220, after: 60 },
] as const

function heading(design: Design, level: 0 | 1 | 2): Setting {
  const { before, after } = headings[level]
  const { air, sizes } = design
  return { ...body(design), size: sizes.headings[level], bold: true, line: 250, before: before * air, after: after * air, ...together }
}

function setOfSection(
  { title, blocks, claims }: PrintSection,
  words: Printable['words']['claims'],
  design: Design,
): readonly SetParagraph[] {
  const { textWidth } = design
  const head = [words.statement, words.claimant, words.likelihood, words.sources]
  const rows = claims.length === 0 ? [] : [head, ...claims.map((claim) => cellsOfClaim(claim, words))]
  const widths = widthsOfClaims(textWidth)
  return [
    title.trim() === '' ? setBlock(120, { after: 60 }) : set(title, heading(design, 0), true),
    ...rows.map((cells, row) =>
      setRow(
        cells.map((text, at) => [setCellText([plainText(text)], widths[at] ?? textWidth, design, row === 0)]),
        row === 0,
      ),
    ),
    ...(claims.length === 0 ? [] : [setBlock(120, { after: 60 })]),
    ...blocks.flatMap((block) => setOf(block, design)),
  ]
}

/** A block in paragraphs, `indent` twips from where the text begins. */
function setOf(block: PrintBlock, design: Design, list: { readonly level: number } | null = null): readonly SetParagraph[] {
  const { air, sizes, fonts, textWidth, line } = design
  const text = body(design)
  const within = list === null ? text : { ...text, width: textWidth - design.indentOfList(list.level), after: 80 * air }
  switch (block.kind) {
    case 'paragraph':
      return [setParagraph(block.runs, within)]
    case 'heading':
      return [setParagraph(block.runs, heading(design, block.level === 1 ? 1 : 2), true)]
    case 'quotation': {
      const quote = { ...text, size: sizes.text - 1, width: within.width - 880, line: line - 8, before: 100 * air, after: 160 * air }
      const label = { ...text, font: fonts.label, size: sizes.label - 1, before: 80 * air, after: 20, ...together }
      return [...(block.label === null ? [] : [set(block.label, label)]), setParagraph(block.runs, quote)]
    }
    case 'list':
      return block.items.flat().flatMap((inner) => setOf(inner, design, { level: list === null ? 0 : list.level + 1 }))
    case 'table':
      return setTable(block, design)
    case 'rule':
      return [setBlock(120, { before: 120 * air, after: 200 * air })]
    case 'entry':
      return setEntry(block, design)
  }
}

function setEntry(
  { entry, title, facts, blocks }: Extract<PrintBlock, { readonly kind: 'entry' }>,
  design: Design,
): readonly SetParagraph[] {
  const { air, sizes, fonts } = design
  const told = facts.map(({ label, value }) => (label === null ? value : `${label}: ${value}`))
  const runs =
    entry === 'question' ? told.flatMap((each, at) => [...(at === 0 ? [] : [lineBreak]), plainText(each)]) : [plainText(told.join(' · '))]
  const facing = { ...body(design), font: fonts.label, size: sizes.label, line: 259, after: 80 * air, keepLines: true }
  return [
    setParagraph(title, { ...body(design), bold: true, before: 220 * air, after: 20, ...together }),
    ...(facts.length === 0 ? [] : [setParagraph(runs, { ...facing, keepNext: entry !== 'question' && blocks.length > 0 })]),
    ...blocks.flatMap((inner) => setOf(inner, design)),
  ]
}

const lineBreak: PrintRun = { kind: 'lineBreak' }

function setTable(block: Extract<PrintBlock, { readonly kind: 'table' }>, design: Design): readonly SetParagraph[] {
  const grid = tableGrid(block.rows, emptyCell)
  const widths = columnWidths(grid, design.textWidth, block.columnWidths)
  const rows = grid.rows.map((row) => {
    const cells = row.map(({ column, columnSpan, blocks }) => {
      const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0)
      return blocks.flatMap((inner) => setInCell(inner, width, design))
    })
    return setRow(cells.length === 0 ? [[]] : cells, false)
  })
  return [...rows, setBlock(120, { after: 60 })]
}

function setInCell(block: PrintBlock, width: number, design: Design): readonly SetParagraph[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return [setCellText(block.runs, width, design, false)]
    case 'list':
      return block.items.flat().flatMap((inner) => setInCell(inner, width - 340, design))
    case 'table':
    case 'rule':
    case 'entry':
      return setOf(block, design)
  }
}

/** Between the margins of its cell. */
function setCellText(runs: readonly PrintRun[], width: number, { fonts, sizes }: Design, bold: boolean): SetParagraph {
  return setParagraph(runs, { font: fonts.label, size: sizes.table, width: width - 170, line: 250, before: 40, after: 40, bold })
}

function setRow(cells: readonly (readonly SetParagraph[])[], keepNext: boolean): SetParagraph {
  const heights = cells.map((paragraphs) => paragraphs.reduce((sum, each) => sum + heightOf(each), 0))
  const notes = cells.flat().flatMap(({ lines }) => lines.flatMap((line) => line.notes))
  return setBlock(Math.max(...heights) + 50, { keepNext }, notes)
}
