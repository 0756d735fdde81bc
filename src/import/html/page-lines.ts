import { collapse, isElement, type Page, type PageElement, type PageNode } from '../page/index.ts'

/** A run of text in one element, white space collapsed, without the bars and dots by which pages part “Jane Roe | 5 March · 4 min”. */
export interface Piece {
  readonly text: string
  readonly element: PageElement
}

/** What stands on one line of a page: everything between two ends of blocks or line breaks. */
export interface Line {
  /** The pieces with a space between them: a page often parts a name from a date by style alone. */
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** The most pieces that are looked at: bylines and dates stand near the headline, and a hostile page has millions. A line with more than its share goes on as another. */
const mostPieces = 40_000
const mostInLine = 200
/** A longer text is prose, in which a bar parts nothing. */
const longestParted = 500

/**
 * The lines that a page shows, in its order. Unlike `blocksOf` this keeps apart what stands in different elements, which is how a reader sees “By Jane Roe”
 * and “5 March” beside each other. It begins at the root: a page may have text outside its body.
 */
export function linesOf(page: Page): readonly Line[] {
  const root = page.documentElement
  const lines = new LineBuilder()
  let node: PageNode | null = root.firstChild
  while (node !== null && lines.count < mostPieces) {
    if (lines.enter(node) && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null) lines.leave(node)
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  lines.endLine()
  return lines.lines
}

class LineBuilder {
  readonly lines: Line[] = []
  /** Pieces so far. */
  count = 0
  #pieces: Piece[] = []
  /** Text nodes that follow one another without a tag between them are one piece: the parser parts them at entities. */
  #texts: string[] = []
  #element: PageElement | null = null

  /** Answers whether the node’s children are to be walked. */
  enter(node: PageNode): boolean {
    if (node.nodeType === textNode) this.#addText(node)
    if (!isElement(node)) return false
    this.#endPiece()
    if (!inline.has(node.localName)) this.endLine()
    return !notShown.has(node.localName)
  }

  leave(node: PageNode): void {
    this.#endPiece()
    if (isElement(node) && !inline.has(node.localName)) this.endLine()
  }

  endLine(): void {
    this.#endPiece()
    this.#finishLine()
  }

  #finishLine(): void {
    if (this.#pieces.length > 0) this.lines.push({ text: this.#pieces.map(({ text }) => text).join(' '), pieces: this.#pieces })
    this.#pieces = []
  }

  #addText(node: PageNode): void {
    this.#element = node.parentNode !== null && isElement(node.parentNode) ? node.parentNode : null
    this.#texts.push(node.textContent ?? '')
  }

  #endPiece(): void {
    if (this.#texts.length === 0 || this.#element === null) return
    const whole = collapse(this.#texts.join(''))
    this.#texts = []
    for (const text of whole.length > longestParted ? [whole] : whole.split(bars))
      if (text !== '') this.#add({ text, element: this.#element })
  }

  #add(piece: Piece): void {
    if (this.#pieces.length >= mostInLine) this.#finishLine()
    this.#pieces.push(piece)
    this.count += 1
  }
}

const textNode = 3

const bars = / ?[|•·∙⋅] ?/

const notShown = new Set('script style noscript template svg math iframe object select textarea title'.split(' '))

const inline = new Set(
  'a abbr b bdi bdo button cite code data em font i img ins kbd label mark q s small span strong sub sup time u var'.split(' '),
)
