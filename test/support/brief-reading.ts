import { plainText, type ReadBlock, type ReadComment, type ReadParagraph, type ReadRun, type WordReading } from './word-reading.ts'

/** What is compared of a document: what a brief says, and nothing of how its page is dressed. */
export interface BriefReading {
  readonly title: string
  /** Level, text, and the text that the line leads to. */
  readonly contents: readonly string[]
  readonly blocks: readonly Said[]
  readonly sources: readonly (readonly ReadRun[])[]
  /** Paragraph by paragraph. */
  readonly notes: readonly (readonly (readonly ReadRun[])[])[]
  readonly comments: readonly ReadComment[]
}

/** The list item that a paragraph begins; `list` counts lists from 1 in the order in which they are first seen. */
export interface Item {
  readonly isFirst: boolean
  readonly isOrdered: boolean
  readonly level: number
  readonly list: number
}

export type Said =
  | { readonly kind: 'table'; readonly heads: number; readonly rows: readonly (readonly SaidCell[])[] }
  | { readonly kind: string; readonly runs: readonly ReadRun[]; readonly item: Item | null }

interface SaidCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly content: readonly Said[]
}

export function paragraph(kind: string, runs: readonly ReadRun[], item: Item | null = null): Said {
  return { kind, runs, item: item?.isFirst === true ? item : null }
}

/** For `reduce`: neighbours that look alike become one. */
export function joined(runs: readonly ReadRun[], next: ReadRun): readonly ReadRun[] {
  const last = runs.at(-1)
  if (typeof last !== 'object' || typeof next !== 'object' || last.looks !== next.looks || last.link !== next.link) return [...runs, next]
  return [...runs.slice(0, -1), { ...last, text: last.text + next.text }]
}

/** Lists counted anew in the order in which they are first seen. */
export function inOrderOfLists(blocks: readonly Said[]): readonly Said[] {
  const numbers = new Map<number, number>()
  const counted = (block: Said): Said => {
    if ('rows' in block)
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.map(counted) }))) }
    if (block.item === null) return block
    if (!numbers.has(block.item.list)) numbers.set(block.item.list, numbers.size + 1)
    return { ...block, item: { ...block.item, list: numbers.get(block.item.list) ?? 0 } }
  }
  return blocks.map(counted)
}

const kinds: Readonly<Record<string, string>> = {
  Normal: 'text',
  Summary: 'text',
  TableText: 'text',
  TableHeading: 'text',
  SummaryHeading: 'summary heading',
  Heading1: 'section',
  Heading2: 'heading 1',
  Heading3: 'heading 2',
  Quote: 'quotation',
  EvidenceLabel: 'label',
  Rule: 'rule',
  EntryTitle: 'entry',
  EntryFacts: 'facts',
}

const dress = new Set([
  'Title',
  'BriefDate',
  'BriefAddress',
  'SummaryEnd',
  'TableEnd',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'TOC3',
  'Bibliography',
])

/** What a document says of a brief, by the styles of its paragraphs. */
export function briefReading({ body, notes, comments }: WordReading): BriefReading {
  const marked = new Map<string, string>(
    paragraphsIn(body).flatMap((each) => each.bookmarks.map((name) => [`#${name}`, `#${oneLine(each)}`] as const)),
  )
  const runsOf = ({ runs }: ReadParagraph) =>
    runs.map((run) => (typeof run === 'number' ? run : { ...run, link: marked.get(run.link) ?? run.link })).reduce(joined, [])
  const said = (block: ReadBlock): readonly Said[] => {
    if (block.kind === 'paragraph') {
      if (dress.has(block.style)) return []
      const kind = kinds[block.style] ?? (/^List(?:Bullet|Number|Continue)\d?$/u.test(block.style) ? 'text' : block.style)
      return [paragraph(kind, runsOf(block), block.list === null ? null : { isFirst: true, ...block.list })]
    }
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.flatMap(said) })))
    return [{ kind: 'table', heads: block.heads, rows }]
  }
  const styled = (style: RegExp) => body.filter((block): block is ReadParagraph => block.kind === 'paragraph' && style.test(block.style))
  return {
    title: styled(/^Title$/u)
      .map(({ runs }) => plainText(runs))
      .join(''),
    contents: styled(/^TOC\d$/u).map((line) => contentsLine(line, marked)),
    blocks: inOrderOfLists(body.flatMap(said)),
    sources: styled(/^Bibliography$/u).map(runsOf),
    notes: notes.map((paragraphs) => paragraphs.map((each, index) => (index === 0 ? withoutSpace(runsOf(each)) : runsOf(each)))),
    comments,
  }
}

/** Text, a tab, a page. */
function contentsLine({ style, runs }: ReadParagraph, marked: ReadonlyMap<string, string>): string {
  const [run] = runs
  const target = typeof run === 'object' ? marked.get(run.link) : undefined
  return `${style.slice(3)} ${plainText(runs).replace(/\t\d+$/u, '')} → ${target?.slice(1)}`
}

/** The space behind a note’s number. */
function withoutSpace(runs: readonly ReadRun[]): readonly ReadRun[] {
  const [first, ...others] = runs
  if (typeof first !== 'object' || !first.text.startsWith(' ')) throw new Error('a note without a space behind its number')
  return first.text === ' ' ? others : [{ ...first, text: first.text.slice(1) }, ...others]
}

function paragraphsIn(blocks: readonly ReadBlock[]): readonly ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap(({ content }) => paragraphsIn(content)),
  )
}

function oneLine({ runs }: ReadParagraph): string {
  return plainText(runs).replaceAll(/\s+/gu, ' ').trim()
}
