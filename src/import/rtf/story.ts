import { type Block, type BlockRole, Flow } from '../office/index.ts'

/** A text with paragraphs and tables of its own: the document, a note, a text box. Tables are found as their cells end. */
export class RtfStory {
  readonly #flow = new Flow()
  /** Open rows, from the outermost, and whether a cell is open in each. */
  readonly #rows: { inCell: boolean }[] = []
  /** A row was defined, and no paragraph since said whether it is in a table. */
  #rowDefined = false
  /** The paragraph has the text of a number or bullet. */
  listed = false
  /** The note’s own number stands in it. */
  numbered = false

  get length(): number {
    return this.#flow.length
  }

  /** Adds text to the open paragraph, or begins one `nesting` tables deep. */
  say(text: string, nesting: number): void {
    if (!this.#flow.inParagraph) this.#enter(this.#rowDefined ? Math.max(1, nesting) : nesting)
    this.#flow.text(text)
  }

  endParagraph(role: BlockRole, listed: boolean): void {
    this.#flow.role(role)
    if (listed || this.listed) this.#flow.listed(true)
    this.#flow.closeParagraph()
    this.listed = false
  }

  /** Ends a cell, empty or not, `nesting` tables deep. */
  #endCell(nesting: number): void {
    if (!this.#flow.inParagraph) this.#enter(nesting)
    this.#closeCell()
  }

  /** Ends the innermost row, where it is at least `nesting` tables deep; at 1 the outermost, with what is inside it. */
  #endRow(nesting: number): void {
    this.#rowDefined = false
    if (this.#rows.length < nesting) return
    this.#leave(nesting === 1 ? 0 : this.#rows.length - 1)
  }

  /** Does what a control word says of tables and notes, once the paragraph before it is over. */
  word(word: string, nesting: number): void {
    if (word === 'cell') this.#endCell(1)
    if (word === 'nestcell') this.#endCell(Math.max(2, nesting))
    if (word === 'row') this.#endRow(1)
    if (word === 'nestrow') this.#endRow(2)
    if (word === 'trowd') this.#rowDefined = true
    if (word === 'pard') this.#rowDefined = false
    if (word === 'chftn') this.numbered = true
  }

  note(label: string | null, blocks: readonly Block[]): void {
    this.#flow.note(label, blocks)
  }

  box(blocks: readonly Block[]): void {
    this.#flow.aside(blocks)
  }

  finish(role: BlockRole, listed: boolean): readonly Block[] {
    this.endParagraph(role, listed)
    this.#leave(0)
    return this.#flow.finish()
  }

  #enter(nesting: number): void {
    const depth = Math.min(nesting, deepest)
    this.#leave(depth)
    while (this.#rows.length < depth) {
      this.#openCell()
      this.#flow.openRow()
      this.#rows.push({ inCell: false })
    }
    this.#openCell()
  }

  #leave(depth: number): void {
    while (this.#rows.length > depth) {
      this.#closeCell()
      this.#rows.pop()
      this.#flow.closeRow()
    }
  }

  #openCell(): void {
    const row = this.#rows.at(-1)
    if (row === undefined || row.inCell) return
    this.#flow.openCell()
    row.inCell = true
  }

  #closeCell(): void {
    const row = this.#rows.at(-1)
    if (row?.inCell !== true) return
    this.#flow.closeCell()
    row.inCell = false
  }
}

/** Word allows tables to nest as deep as one likes, and nobody goes beyond three. */
const deepest = 20
