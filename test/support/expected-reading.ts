import { tableGrid } from '#core/brief'
import {
  isRightToLeft,
  type Fact,
  type Printable,
  type PrintBlock,
  type PrintCell,
  type PrintClaim,
  type PrintRun,
  type PrintSection,
} from '#core/printable'
import { inOrderOfLists, joined, paragraph, type BriefReading, type Item, type Said } from './brief-reading.ts'
import type { ReadComment, ReadRun } from './word-reading.ts'
import { parseUrl } from '#node/parse-url'

/** A printable as a reader should find it in the document. Made from the printable alone. */
export function expectedReading(printable: Printable): BriefReading {
  const lists: Lists = { last: 0, isRightToLeft: isRightToLeft(printable.language) }
  const section = (each: PrintSection): readonly Said[] => [
    ...(each.title.trim() === '' ? [] : [paragraph('section', plain(each.title))]),
    ...claimsTable(each.claims, printable.words.claims),
    ...each.blocks.flatMap((block) => expectedBlock(block, null, lists)),
  ]
  return {
    title: printable.title.trim() === '' ? '' : shown(printable.title),
    contents: printable.contents.map(({ level, text }) => `${level} ${oneLine(text)} → ${oneLine(text)}`),
    blocks: inOrderOfLists([
      ...(printable.summary.length === 0 ? [] : [paragraph('summary heading', plain(printable.words.summary))]),
      ...printable.summary.flatMap((block) => expectedBlock(block, null, lists)),
      ...printable.sections.flatMap(section),
      ...(printable.sources.length === 0 ? [] : [paragraph('section', plain(printable.words.sources))]),
    ]),
    sources: printable.sources.map(({ runs }) => expectedRuns(runs)),
    notes: printable.notes.map(({ paragraphs }) => (paragraphs.length === 0 ? [[]] : paragraphs.map(expectedRuns))),
    comments: expectedComments(printable),
  }
}

/** The number of the last list, and the direction of the brief. */
interface Lists {
  last: number
  readonly isRightToLeft: boolean
}

function expectedBlock(block: PrintBlock, item: Item | null, lists: Lists): readonly Said[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph('text', expectedRuns(block.runs), item)]
    case 'heading':
      return [paragraph(`heading ${block.level}`, expectedRuns(block.runs), item)]
    case 'quotation':
      return [
        ...(block.label === null ? [] : [paragraph('label', plain(block.label))]),
        paragraph('quotation', expectedRuns(block.runs), item),
      ]
    case 'rule':
      return [paragraph('rule', [])]
    case 'list': {
      lists.last += 1
      // Word counts nine levels.
      const within = { isFirst: true, isOrdered: block.ordered, level: item === null ? 0 : Math.min(item.level + 1, 8), list: lists.last }
      return block.items.flatMap((blocks) =>
        blocks.flatMap((inner, index) => expectedBlock(inner, index === 0 ? within : { ...within, isFirst: false }, lists)),
      )
    }
    case 'table':
      return [expectedTable(block.rows, lists)]
    case 'entry':
      return [
        paragraph('entry', expectedRuns(block.title)),
        ...expectedFacts(block, lists),
        ...block.blocks.flatMap((inner) => expectedBlock(inner, null, lists)),
      ]
  }
}

function expectedTable(rows: readonly (readonly PrintCell[])[], lists: Lists): Said {
  const grid = tableGrid(rows, { isHeader: false, columnSpan: 1, rowSpan: 1, blocks: [] as readonly PrintBlock[] })
  const body = grid.rows.findIndex((row) => row.length === 0 || !row.every(({ isHeader }) => isHeader))
  return {
    kind: 'table',
    heads: body === -1 ? grid.rows.length : body,
    rows: grid.rows.map((row) =>
      row.map(({ column, columnSpan, rowSpan, blocks }) => ({
        column,
        columnSpan,
        rowSpan,
        content: blocks.length === 0 ? [paragraph('text', [])] : blocks.flatMap((inner) => expectedBlock(inner, null, lists)),
      })),
    ),
  }
}

function told({ label, value }: Fact, divider: string): string {
  return label === null ? value : label + divider + value
}

type Entry = Extract<PrintBlock, { readonly kind: 'entry' }>

function expectedFacts({ entry, facts }: Entry, lists: Lists): readonly Said[] {
  if (facts.length === 0) return []
  const [divider, between] = entry === 'question' ? [': ', '\n'] : [lists.isRightToLeft ? ': ' : '\u00A0', '\u2002·\u2002']
  return [paragraph('facts', plain(facts.map((fact) => told(fact, divider)).join(between)))]
}

function row(...cells: readonly (readonly ReadRun[])[]) {
  return cells.map((runs, column) => ({ column, columnSpan: 1, rowSpan: 1, content: [paragraph('text', runs)] }))
}

function claimsTable(claims: readonly PrintClaim[], words: Printable['words']['claims']): readonly Said[] {
  if (claims.length === 0) return []
  const sources = ({ sources: all }: PrintClaim) => {
    const named = (stance: string) => all.filter((source) => source.stance === stance).map(({ name }) => name)
    const contrary = named('contrary').join('; ')
    return [named('supporting').join('; '), contrary === '' ? '' : words.against + contrary].filter((line) => line !== '').join('\n') || '–'
  }
  const rows = claims.map((claim) => {
    const statement = expectedRuns(claim.statement)
    const leads = `#${oneLine(statement.map((run) => (typeof run === 'number' ? '' : run.text)).join(''))}`
    return row(
      statement.map((run) => (typeof run === 'number' ? run : { ...run, link: leads })).reduce(joined, []),
      plain(claim.claimant ?? '–'),
      // The term, and below it its per cent.
      plain(claim.likelihood?.replace(' (', '\n(') ?? '–'),
      plain(sources(claim)),
    )
  })
  return [
    {
      kind: 'table',
      heads: 1,
      rows: [row(plain(words.statement), plain(words.claimant), plain(words.likelihood), plain(words.sources)), ...rows],
    },
  ]
}

function plain(text: string): readonly ReadRun[] {
  const words = shown(text)
  return words === '' ? [] : [{ text: words, looks: '', link: '' }]
}

function expectedRuns(runs: readonly PrintRun[]): readonly ReadRun[] {
  return runs.flatMap(expectedRun).reduce(joined, [])
}

function expectedRun(run: PrintRun): readonly ReadRun[] {
  if (run.kind === 'noteReference') return [run.number]
  if (run.kind === 'lineBreak') return [{ text: '\n', looks: '', link: '' }]
  const looks = (['bold', 'italic', 'underline', 'superscript', 'smallCaps'] as const).filter((look) => run[look]).join(' ')
  const link = run.link === null ? '' : (parseUrl(run.link)?.href ?? '')
  // A line’s break has no look of its own.
  return shown(run.text)
    .split(/(\n)/u)
    .map((text) => ({ text, looks: text === '\n' ? '' : looks, link }))
    .filter(({ text }) => text !== '')
}

function expectedComments({ comments }: Printable): readonly ReadComment[] {
  const all: ReadComment[] = []
  for (const { words, isPlaced, isResolved, messages } of comments) {
    const first = all.length
    for (const [index, { author, text }] of messages.entries()) {
      const said = index === 0 && !isPlaced && words !== '' ? `“${words}”\n${text}` : text
      all.push({ author: attribute(author), text: shown(said), answers: index === 0 ? null : first, isResolved })
    }
  }
  return all
}

/** What XML cannot hold is taken out or replaced; what Word shows as a line is one. */
function shown(text: string): string {
  return attribute(text).replaceAll(/[\u0085\u2028\u2029]/gu, '\n')
}

function attribute(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/gu, '\n')
      .replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
      // oxlint-disable-next-line no-control-regex -- what XML 1.0 forbids
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '')
  )
}

function oneLine(text: string): string {
  return shown(text).replaceAll(/\s+/gu, ' ').trim()
}
