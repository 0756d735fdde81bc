import type { ParagraphKind } from '#core/article'
import { collapse, isElement, linkShare, type PageElement, type PageNode, textOf } from './dom.ts'

/** A paragraph as it stands on the page. */
export interface Block {
  readonly kind: ParagraphKind
  readonly text: string
  /** The `data-order` of the nearest element around it that has one, else 0. */
  readonly order: number
  /** It is in a list, whatever its kind: an item may hold a heading. */
  readonly inList: boolean
  /** Share of the text that is in links, 0–1. */
  readonly linkShare: number
  /** Share of the text that is in `time` elements, 0–1. */
  readonly timeShare: number
}

/**
 * The text inside `root` as a page lays it out: every block element begins and ends a paragraph, inline elements do not, a table of data is read row by row
 * with “ | ” between its cells, and what is not text (scripts, forms, drawings) is passed over.
 */
export function blocksOf(root: PageElement): readonly Block[] {
  const layout = new Layout()
  walk(
    root,
    (node) => layout.enter(node),
    (node) => layout.leave(node),
  )
  layout.endParagraph()
  return layout.blocks
}

/** The paragraphs so far and the one being read, while a tree is walked. */
class Layout {
  readonly blocks: Block[] = []
  readonly #contexts: Context[] = []
  #parts: string[] = []
  /** UTF-16 units of the parts that are in links, and of those in times. */
  #linked = 0
  #timed = 0

  /** Adds what a node brings; answers whether its children are to be walked. */
  enter(node: PageNode): boolean {
    if (node.nodeType === textNode) this.#addText(node.textContent ?? '')
    if (!isElement(node) || notText.has(node.localName)) return false
    if (node.localName === 'br') this.#breakLine()
    if (isBlock(node)) this.endParagraph()
    const context = contextIn(node, this.#context())
    const row = node.localName === 'tr' ? dataRow(node) : null
    if (row !== null)
      this.blocks.push({ kind: 'body', text: row, order: context.order, inList: context.inList, linkShare: linkShare(node), timeShare: 0 })
    if (row !== null || node.firstChild === null) return false
    // A page shows quotation marks around it that are not in its text.
    if (node.localName === 'q') this.#parts.push('“')
    this.#contexts.push(context)
    return true
  }

  leave(node: PageNode): void {
    if (isElement(node) && node.localName === 'q') this.#parts.push('”')
    if (isElement(node) && isBlock(node)) this.endParagraph()
    this.#contexts.pop()
  }

  endParagraph(): void {
    const { kind, order, preserve, inList } = this.#context()
    const joined = this.#parts.join('')
    const [linked, timed] = [this.#linked, this.#timed]
    this.#parts = []
    this.#linked = 0
    this.#timed = 0
    const text = preserve ? joined.replaceAll(lineBreak, '\n').trim() : collapse(joined.replaceAll(lineBreak, ' '))
    if (text !== '')
      this.blocks.push({
        kind,
        text,
        order,
        inList,
        linkShare: Math.min(1, linked / text.length),
        timeShare: Math.min(1, timed / text.length),
      })
  }

  #addText(text: string): void {
    this.#parts.push(text)
    const { inLink, inTime } = this.#context()
    if (inLink) this.#linked += collapse(text).length
    if (inTime) this.#timed += collapse(text).length
  }

  /** One line break is a space; two make a paragraph, as pages do that were written before there were better ways. */
  #breakLine(): void {
    const before = this.#parts.findLast((part) => part === lineBreak || part.trim() !== '')
    if (before === lineBreak && !this.#context().preserve) this.endParagraph()
    else this.#parts.push(lineBreak)
  }

  #context(): Context {
    return this.#contexts.at(-1) ?? { kind: 'body', order: 0, preserve: false, inList: false, inLink: false, inTime: false }
  }
}

/** Stands for `br`: unlike a line feed, no page’s source has it alone. */
const lineBreak = '\u2028'

interface Context {
  readonly kind: ParagraphKind
  readonly order: number
  /** White space counts, as in `pre`. */
  readonly preserve: boolean
  readonly inList: boolean
  readonly inLink: boolean
  readonly inTime: boolean
}

/** Depth first without recursion: a page may be nested deeper than the call stack. */
function walk(root: PageNode, visit: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  let node = root.firstChild
  while (node !== null) {
    if (visit(node) && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      if (node === null || node === root) return
      leave(node)
    }
    node = node?.nextSibling ?? null
  }
}

function contextIn(element: PageElement, outer: Context): Context {
  const order = Number(element.getAttribute('data-order') ?? outer.order)
  return {
    kind: kinds.get(element.localName) ?? outer.kind,
    order,
    preserve: outer.preserve || element.localName === 'pre',
    inList: outer.inList || kinds.get(element.localName) === 'list',
    inLink: outer.inLink || element.localName === 'a',
    inTime: outer.inTime || element.localName === 'time',
  }
}

/** A row of data has two cells or more, and nothing in them but running text; other tables only lay out the page. */
function dataRow(row: PageElement): string | null {
  if (row.querySelector(layoutInCell) !== null) return null
  const cells = row.querySelectorAll('td,th').map((cell) => textOf(cell))
  return cells.filter((text) => text !== '').length < 2 ? null : cells.join(' | ')
}

const textNode = 3

const kinds: ReadonlyMap<string, ParagraphKind> = new Map<string, ParagraphKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, ParagraphKind] => [name, 'heading']),
  ...['li', 'dt', 'dd'].map((name): [string, ParagraphKind] => [name, 'list']),
  ...['figcaption', 'caption'].map((name): [string, ParagraphKind] => [name, 'caption']),
  ['blockquote', 'quote'],
])

const notText = new Set(
  'script style noscript template svg math iframe object embed video audio canvas select textarea button input head title map'.split(' '),
)
const layoutInCell = 'p,div,ul,ol,dl,table,blockquote,h1,h2,h3,h4,h5,h6,pre,figure,section,article,script,style,form'
const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Custom elements are containers on the pages that use them, but inside a line of text they are a part of it. */
function isBlock(element: PageElement): boolean {
  return blockNames.has(element.localName) || (element.localName.includes('-') && !lines.has(element.parentElement?.localName ?? ''))
}

const lines = new Set('p h1 h2 h3 h4 h5 h6 a span em strong b i'.split(' '))
