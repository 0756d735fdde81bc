import type { Printable, PrintBlock, PrintRun, PrintSection } from '#core/printable'
import type { Design } from '../shell/design.ts'

/** How wide a letter is, in its size, on the average of English text in Cambria or Calibri. */
const letterWidth = 0.412

/** Size in half-points, distance to the next paragraph and indent in twips, line in 240ths. */
interface Setting {
  readonly size: number
  readonly after: number
  readonly indent?: number
  readonly line?: number
}

/** The page on which each line of the contents is expected, from 1: a guess at how Word will break the text, good to about a page in thirty. Word's own numbers replace it when the field is updated. */
export function estimatePages(printable: Printable, design: Design): readonly number[] {
  if (printable.contents.length === 0) return []
  const sheet = newSheet(printable, design)
  sheet.skip(design.air * 2600)
  for (const block of printable.summary) placeBlock(block, sheet, design)
  sheet.skip(printable.contents.length * 330 * Math.max(design.air, 0.8) + 700)
  const pages = printable.sections.flatMap((section) => placeSection(section, sheet, design))
  sheet.place(printable.words.sources.length, heading(design, 0))
  return [...pages, sheet.page()].slice(0, printable.contents.length)
}

interface Sheet {
  readonly page: () => number
  readonly skip: (distance: number) => void
  readonly place: (letters: number, setting: Setting, notes?: readonly number[]) => void
}

/** A text set line by line, its notes at the foot of the page. */
function newSheet({ notes }: Printable, { page, margin, textWidth, sizes, line }: Design): Sheet {
  const room = page.height - margin.top - margin.bottom
  const noteLines = new Map(
    notes.map(({ number, paragraphs }) => {
      const lines = paragraphs.map((runs) =>
        linesFor(
          runs.reduce((sum, { text }) => sum + text.length, 3),
          sizes.note,
          textWidth,
        ),
      )
      return [number, lines.reduce((sum, each) => sum + each, 0)]
    }),
  )
  let number = 1
  let used = 0
  const advance = (height: number) => {
    if (used + height > room && used > 0) {
      number += 1
      used = 0
    }
    used += height
  }
  return {
    page: () => number,
    skip: advance,
    place: (letters, { size, after, indent = 0, line: own = line }, references = []) => {
      const lines = linesFor(letters, size, textWidth - indent)
      const lineHeight = size * 10 * 1.17 * (own / 240)
      const atFoot = references.reduce((sum, note) => sum + (noteLines.get(note) ?? 1), 0) * sizes.note * 12.2 + references.length * 40
      for (let each = 0; each < lines; each += 1) advance(lineHeight + atFoot / lines)
      used += after
    },
  }
}

function linesFor(letters: number, size: number, width: number): number {
  return Math.max(1, Math.ceil((letters * size * 10 * letterWidth) / width))
}

function heading({ sizes, air }: Design, level: 0 | 1 | 2): Setting {
  return { size: sizes.headings[level], after: air * (520 - level * 120), line: 250 }
}

/** The pages of a section's own lines in the contents. */
function placeSection({ title, blocks, claims }: PrintSection, sheet: Sheet, design: Design): readonly number[] {
  sheet.place(title.length, heading(design, 0))
  const own = title.trim() === '' ? [] : [sheet.page()]
  if (claims.length > 0) sheet.skip(claims.length * 700 + 400)
  return [...own, ...blocks.flatMap((block) => placeBlock(block, sheet, design))]
}

/** The pages of the headings in a block, where they are lines of the contents. */
function placeBlock(block: PrintBlock, sheet: Sheet, design: Design): readonly number[] {
  const { sizes, air } = design
  const place = (runs: readonly PrintRun[], setting: Setting) => sheet.place(lettersOf(runs), setting, notesOf(runs))
  switch (block.kind) {
    case 'paragraph':
      place(block.runs, { size: sizes.text, after: air * 140 })
      return []
    case 'heading':
      place(block.runs, heading(design, block.level === 1 ? 1 : 2))
      return [sheet.page()]
    case 'quotation':
      place(block.runs, { size: sizes.text - 1, after: air * 260, indent: 880 })
      return []
    case 'list':
      for (const inner of block.items.flat()) placeInner(inner, sheet, design)
      return []
    case 'table':
      placeTable(block, sheet, design)
      return []
    case 'rule':
      sheet.skip(440 * air)
      return []
    case 'entry':
      place(block.title, { size: sizes.text, after: air * 240 })
      sheet.skip(block.facts.length * 130 * air)
      return block.blocks.flatMap((inner) => placeBlock(inner, sheet, design))
  }
}

function placeTable({ rows }: Extract<PrintBlock, { readonly kind: 'table' }>, sheet: Sheet, { sizes }: Design): void {
  for (const row of rows) {
    const letters = row.map(({ blocks }) => Math.max(0, ...blocks.map(lettersIn)))
    sheet.place(Math.max(0, ...letters) * row.length, { size: sizes.table, after: 80 })
  }
}

function placeInner(block: PrintBlock, sheet: Sheet, design: Design): void {
  if (block.kind === 'paragraph') {
    sheet.place(lettersOf(block.runs), { size: design.sizes.text, after: design.air * 80, indent: 340 }, notesOf(block.runs))
  } else placeBlock(block, sheet, design)
}

function lettersIn(block: PrintBlock): number {
  return 'runs' in block ? lettersOf(block.runs) : 40
}

function lettersOf(runs: readonly PrintRun[]): number {
  return runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 1), 0)
}

function notesOf(runs: readonly PrintRun[]): readonly number[] {
  return runs.flatMap((run) => (run.kind === 'noteReference' ? [run.number] : []))
}
