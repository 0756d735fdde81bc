import { collapse, isElement, type Page, type PageElement, type PageNode } from '../page/index.ts'

/** A run of text in one element, white space collapsed. */
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

/** The most lines that are looked at: bylines and dates stand near the headline, and a hostile page has millions. */
const mostLines = 20_000

/** The lines that a page shows, in its order. Unlike `blocksOf` this keeps apart what stands in different elements, which is how a reader sees “By Jane Roe” and “5 March” beside each other. */
export function linesOf(page: Page): readonly Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  const end = (): void => {
    if (pieces.length > 0) lines.push({ text: pieces.map(({ text }) => text).join(' '), pieces })
    pieces = []
  }
  let node: PageNode | null = page.body.firstChild
  while (node !== null && lines.length < mostLines) {
    const enters = isElement(node) && !notShown.has(node.localName)
    if (isElement(node) && (!inline.has(node.localName) || node.localName === 'br')) end()
    const piece = node.nodeType === textNode ? pieceOf(node) : null
    if (piece !== null) pieces.push(piece)
    if (enters && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== page.body && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && isElement(node) && !inline.has(node.localName)) end()
    }
    node = node === null || node === page.body ? null : node.nextSibling
  }
  end()
  return lines
}

function pieceOf(node: PageNode): Piece | null {
  const text = collapse(node.textContent ?? '')
  const element = node.parentNode
  return text === '' || element === null || !isElement(element) ? null : { text, element }
}

const textNode = 3

const notShown = new Set('script style noscript template svg math iframe object select textarea head'.split(' '))

const inline = new Set('a abbr b bdi bdo br cite code data em font i ins kbd label mark q s small span strong sub sup time u var button img'.split(' '))
