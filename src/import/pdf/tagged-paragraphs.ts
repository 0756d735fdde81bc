import type { ParagraphKind } from '#core/article'
import { beginsAfterTurn } from './begins-paragraph.ts'
import { paragraphOf, type SetParagraph } from './build-paragraphs.ts'
import type { Spelling } from './join-line.ts'
import { linesInSequence } from './lines-of.ts'
import type { SetLine } from './page-lines.ts'
import type { NumberedPage } from './running-heads.ts'
import { blocksOfStructure, type StructureNode } from './structure.ts'
import type { Style } from './style.ts'
import { settle } from './settle.ts'
import type { TextRun } from './text-run.ts'

/** A paragraph of a tagged file; `kind` is what its role says, `null` where that is only “paragraph”. */
export interface TaggedParagraph extends SetParagraph {
  readonly kind: ParagraphKind | null
}

export interface TaggedPage extends NumberedPage {
  readonly structure: StructureNode | null
}

/** The paragraphs that a file’s structure tree states. PDF.js gives the tree page by page, so what runs over a page is joined as in an untagged file. `null` where the file is not tagged throughout. */
export function taggedParagraphs(pages: readonly TaggedPage[], style: Style, spelling: Spelling): readonly TaggedParagraph[] | null {
  const blocks: SetBlock[] = []
  let [tagged, letters] = [0, 0]
  for (const page of pages) {
    const found = blocksOnPage(page)
    blocks.push(...found.blocks)
    tagged += found.tagged
    letters += found.letters
  }
  if (letters === 0 || tagged < 0.95 * letters) return null
  return joined(blocks, style).map(({ role, cells }) => ({ ...wholeOf(cells, spelling), kind: kindOfRole(role) }))
}

interface SetBlock {
  readonly role: string
  readonly cells: readonly (readonly SetLine[])[]
}

function blocksOnPage({ runs, structure, page }: TaggedPage): {
  readonly blocks: readonly SetBlock[]
  readonly tagged: number
  readonly letters: number
} {
  const byMark = new Map<string, TextRun[]>()
  let letters = 0
  for (const run of runs) {
    letters += run.text.length
    if (run.mark === null) continue
    const same = byMark.get(run.mark)
    if (same === undefined) byMark.set(run.mark, [run])
    else same.push(run)
  }
  const blocks = (structure === null ? [] : blocksOfStructure(structure)).map(({ role, cells }) => ({
    role,
    cells: cells
      .map((cell) =>
        linesInSequence(
          cell.flatMap((id) => byMark.get(id) ?? []),
          page,
        ),
      )
      .filter((lines) => lines.length > 0),
  }))
  const filled = blocks.filter(({ cells }) => cells.length > 0)
  const tagged = filled.flatMap(({ cells }) => cells.flat().flatMap((line) => line.runs)).reduce((sum, { text }) => sum + text.length, 0)
  return { blocks: settle(filled), tagged, letters }
}

/** Joins what runs over to the next page: the last block of one page and the first of the next, of the same role. */
function joined(blocks: readonly SetBlock[], style: Style): readonly SetBlock[] {
  const whole: SetBlock[] = []
  for (const block of blocks) {
    const before = whole.at(-1)
    const [first, last] = [block.cells[0]?.[0], before?.cells.at(-1)?.at(-1)]
    const runsOver =
      first !== undefined && last !== undefined && first.page !== last.page && before?.role === block.role && overflowing.test(block.role)
    if (runsOver && !beginsAfterTurn(first, last, style))
      whole.splice(-1, 1, { role: block.role, cells: [[...before.cells, ...block.cells].flat()] })
    else whole.push(block)
  }
  return whole
}

const overflowing = /^(?:P|LI|LBody|BlockQuote|Div|NonStruct)$/

function wholeOf(cells: readonly (readonly SetLine[])[], spelling: Spelling): SetParagraph {
  const parts = cells.map((lines) => paragraphOf(lines, spelling))
  return { text: parts.map(({ text }) => text).join(' | '), lines: parts.flatMap(({ lines }) => lines) }
}

function kindOfRole(role: string): ParagraphKind | null {
  if (/^H\d?$/.test(role) || role === 'Title') return 'heading'
  if (role === 'LI') return 'list'
  if (role === 'BlockQuote') return 'quote'
  return role === 'Caption' || role === 'Figure' ? 'caption' : null
}
