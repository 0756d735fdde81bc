import { type Block, type BlockRole, bodyRole } from './block.ts'
import { rowBlocks } from './row-blocks.ts'
import { splitLines } from './split-lines.ts'

interface OpenParagraph {
  role: BlockRole
  readonly parts: string[]
  /** Text boxes that hang on the paragraph stand after it. */
  readonly after: Block[]
}

/** A place with paragraphs of its own: the document, a cell, a text box, a note. */
interface Level {
  readonly blocks: Block[]
  readonly isCell: boolean
  paragraph: OpenParagraph | null
  /** Of the row being read. */
  cells: (readonly Block[])[] | null
  /** Text of a paragraph whose end is no end: the next one goes on with it. */
  carried: string
}

/** Tables in tables beyond this are read as if they were not there; their text stays. */
const deepest = 50

/** Puts together the paragraphs of a document while a reader goes through its text, tables, text boxes and notes. Calls that do not pair up do no harm. */
export class Flow {
  readonly #levels: Level[] = [newLevel(false)]
  /** Levels opened beyond the deepest. */
  #ignored = 0
  /** Notes wait until the paragraph, or the table row, that refers to them is over. */
  #notes: Block[] = []

  get inParagraph(): boolean {
    return this.#level().paragraph !== null
  }

  /** Paragraphs that are over so far, those inside tables and text boxes aside. */
  get length(): number {
    return this.#levels[0]?.blocks.length ?? 0
  }

  /** The paragraphs read; what is open is closed. */
  finish(): readonly Block[] {
    while (this.#levels.length > 1) this.closeAside()
    this.#endLevel()
    this.#placeNotes()
    return this.#level().blocks
  }

  openParagraph(role: BlockRole = bodyRole): void {
    this.closeParagraph()
    this.#level().paragraph = { role, parts: [], after: [] }
  }

  /** Says what the open paragraph is. */
  role(role: BlockRole): void {
    const { paragraph } = this.#level()
    if (paragraph !== null) paragraph.role = role
  }

  /** Says whether the open paragraph is numbered or has a bullet; a heading stays one. */
  listed(listed: boolean): void {
    const kind = this.#level().paragraph?.role.kind
    if (kind === (listed ? 'body' : 'list')) this.role({ kind: listed ? 'list' : 'body', level: null })
  }

  /** Adds text to the open paragraph, opening one where there is none; `\n` is a line break. */
  text(text: string): void {
    if (!this.inParagraph) this.openParagraph()
    this.#level().paragraph?.parts.push(text)
  }

  /** Ends the open paragraph. `goesOn` where its end was deleted, or it is a drop cap: the next paragraph continues it. */
  closeParagraph(goesOn = false): void {
    const level = this.#level()
    const { paragraph } = level
    if (paragraph === null) return
    level.paragraph = null
    const text = level.carried + paragraph.parts.join('')
    level.carried = goesOn ? text : ''
    const { kind, level: rank } = paragraph.role
    // A heading broken over lines is one heading.
    const texts = kind === 'heading' || kind === 'title' ? [splitLines(text).join(' ')] : splitLines(text)
    if (!goesOn) for (const piece of texts) if (piece !== '') level.blocks.push({ kind, level: rank, text: piece })
    append(level.blocks, paragraph.after)
    this.#placeNotes()
  }

  openRow(): void {
    this.closeParagraph()
    // A row that was never closed is over now.
    this.closeRow()
    if (this.#ignored === 0) this.#level().cells = []
  }

  closeRow(): void {
    const level = this.#level()
    if (this.#ignored > 0 || level.cells === null) return
    this.closeParagraph()
    append(level.blocks, rowBlocks(level.cells))
    level.cells = null
    this.#placeNotes()
  }

  openCell(): void {
    this.#push(true)
  }

  closeCell(): void {
    const blocks = this.#pop()
    const { cells, blocks: around } = this.#level()
    if (cells === null || blocks === null) append(around, blocks ?? [])
    else cells.push(blocks)
  }

  /** Begins a text box. */
  openAside(): void {
    this.#push(false)
  }

  closeAside(): void {
    this.aside(this.#pop() ?? [])
  }

  /** Puts the paragraphs of a text box after the open paragraph. */
  aside(blocks: readonly Block[]): void {
    const level = this.#level()
    append(level.paragraph?.after ?? level.blocks, blocks)
  }

  /** Puts the paragraphs of a note after the paragraph or row that is being read, behind its number or sign; `null` where that stands in its text. */
  note(label: string | null, blocks: readonly Block[]): void {
    const [first, ...rest] = blocks
    if (first !== undefined) append(this.#notes, [{ ...first, text: label === null ? first.text : `[${label}] ${first.text}` }, ...rest])
  }

  #placeNotes(): void {
    if (this.#notes.length === 0 || this.#levels.some(({ isCell }) => isCell)) return
    append(this.#level().blocks, this.#notes)
    this.#notes = []
  }

  #level(): Level {
    const level = this.#levels.at(-1)
    if (level === undefined) throw new Error('the document itself is never closed')
    return level
  }

  #push(isCell: boolean): void {
    if (this.#levels.length > deepest) this.#ignored += 1
    else this.#levels.push(newLevel(isCell))
  }

  /** The paragraphs of the innermost level; `null` where it was none of its own. */
  #pop(): readonly Block[] | null {
    if (this.#ignored > 0) {
      this.closeParagraph()
      this.#ignored -= 1
      return null
    }
    if (this.#levels.length === 1) return null
    this.#endLevel()
    return this.#levels.pop()?.blocks ?? null
  }

  #endLevel(): void {
    this.closeParagraph()
    // The end of its last paragraph was deleted, and nothing follows.
    if (this.#level().carried !== '') this.openParagraph()
    this.closeParagraph()
    this.closeRow()
  }
}

function newLevel(isCell: boolean): Level {
  return { blocks: [], isCell, paragraph: null, cells: null, carried: '' }
}

/** Not by spreading: a document may have more paragraphs than a call may have arguments. */
function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block)
}
