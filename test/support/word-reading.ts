import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** Text as a reader of the file sees it. Neighbours that look alike are one. */
export interface ReadText {
  readonly text: string
  /** Of bold, italic, underline, superscript, smallCaps: those it has, in this order. */
  readonly looks: string
  /** Where it leads: an address, `#` and a bookmark, or nothing. */
  readonly link: string
}

/** A number is a reference to the note that shows it. */
export type ReadRun = ReadText | number

export interface ReadParagraph {
  readonly kind: 'paragraph'
  readonly style: string
  readonly runs: readonly ReadRun[]
  /** `list` counts the lists of the document from 1, in the order in which they begin. */
  readonly list: { readonly isOrdered: boolean; readonly level: number; readonly list: number } | null
  readonly bookmarks: readonly string[]
}

export interface ReadTable {
  readonly kind: 'table'
  /** How many of its rows are repeated as its head. */
  readonly heads: number
  readonly rows: readonly (readonly ReadCell[])[]
}

export interface ReadCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly content: readonly ReadBlock[]
}

export type ReadBlock = ReadParagraph | ReadTable

export interface ReadComment {
  readonly author: string
  readonly text: string
  /** The place of the one it answers, from 0; `null` where it begins a thread. */
  readonly answers: number | null
  readonly isResolved: boolean
}

export interface WordReading {
  readonly body: readonly ReadBlock[]
  /** In the order in which the text refers to them. */
  readonly notes: readonly (readonly ReadParagraph[])[]
  readonly comments: readonly ReadComment[]
}

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Node | string)[]
}

/** Reads a Word document with a zip reader and an XML parser: knowing neither the writer nor the linter, and in one pass, so that thousands of notes take no longer than they must. */
export function readWord(bytes: Uint8Array): WordReading {
  const files = unzipSync(bytes)
  const part = (name: string) => (files[name] === undefined ? null : treeOf(strFromU8(files[name])))
  const document = part('word/document.xml')
  if (document === null) throw new Error('no word/document.xml')
  const numbers = new Map(
    within(document, 'w:footnoteReference').map((reference, index) => [reference.attributes['w:id'] ?? '', index + 1]),
  )
  const formats = listFormats(part('word/numbering.xml'))
  const lists = new Map<string, number>()
  const reading = (name: string): Reading => ({ links: targets(part(name.replace(/([^/]+)$/u, '_rels/$1.rels'))), numbers, formats, lists })
  const body = only(document, 'w:body')
  const notes = within(part('word/footnotes.xml'), 'w:footnote')
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .toSorted((one, other) => (numbers.get(one.attributes['w:id'] ?? '') ?? 0) - (numbers.get(other.attributes['w:id'] ?? '') ?? 0))
  return {
    body: blocksOf(body, reading('word/document.xml')),
    notes: notes.map((note) => blocksOf(note, reading('word/footnotes.xml')).filter((block) => block.kind === 'paragraph')),
    comments: commentsOf(part('word/comments.xml'), part('word/commentsExtended.xml'), reading('word/comments.xml')),
  }
}

function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] }
  const open: Node[] = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(xml).close()
  return root
}

function elements({ children }: Node): readonly Node[] {
  return children.filter((child) => typeof child !== 'string')
}

function only(node: Node | undefined | null, name: string): Node | undefined {
  return within(node, name)[0]
}

function within(node: Node | undefined | null, name: string): readonly Node[] {
  if (node === undefined || node === null) return []
  return elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])
}

function child(node: Node | undefined, name: string): Node | undefined {
  return node === undefined ? undefined : elements(node).find((each) => each.name === name)
}

function valueOf(node: Node | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val']
}

interface Reading {
  readonly links: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
  readonly formats: ReadonlyMap<string, string>
  readonly lists: Map<string, number>
}

function targets(list: Node | null): ReadonlyMap<string, string> {
  return new Map(within(list, 'Relationship').map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']))
}

/** By list and level: how it is counted. */
function listFormats(numbering: Node | null): ReadonlyMap<string, string> {
  const definitions = new Map(within(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]))
  return new Map(
    within(numbering, 'w:num').flatMap((list) =>
      within(definitions.get(valueOf(list, 'w:abstractNumId') ?? ''), 'w:lvl').map(
        (level) => [`${list.attributes['w:numId']} ${level.attributes['w:ilvl']}`, valueOf(level, 'w:numFmt') ?? ''] as const,
      ),
    ),
  )
}

function blocksOf(node: Node | undefined, reading: Reading): readonly ReadBlock[] {
  if (node === undefined) return []
  return elements(node).flatMap((each): readonly ReadBlock[] => {
    if (each.name === 'w:p') return [paragraphOf(each, reading)]
    return each.name === 'w:tbl' ? [tableOf(each, reading)] : []
  })
}

function paragraphOf(node: Node, reading: Reading): ReadParagraph {
  const properties = child(node, 'w:pPr')
  const runs: ReadRun[] = []
  readRuns(node, '', runs, reading)
  return {
    kind: 'paragraph',
    style: valueOf(properties, 'w:pStyle') ?? 'Normal',
    runs,
    list: listOf(child(properties, 'w:numPr'), reading),
    bookmarks: within(node, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
  }
}

function listOf(properties: Node | undefined, { formats, lists }: Reading): ReadParagraph['list'] {
  if (properties === undefined) return null
  const id = valueOf(properties, 'w:numId') ?? ''
  const level = valueOf(properties, 'w:ilvl') ?? ''
  if (!lists.has(id)) lists.set(id, lists.size + 1)
  return { isOrdered: formats.get(`${id} ${level}`) !== 'bullet', level: Number(level), list: lists.get(id) ?? 0 }
}

function readRuns(node: Node, link: string, runs: ReadRun[], reading: Reading): void {
  for (const each of elements(node)) {
    if (each.name === 'w:r') readRun(each, link, runs, reading)
    else if (each.name === 'w:hyperlink') {
      const id = each.attributes['r:id']
      readRuns(each, id === undefined ? `#${each.attributes['w:anchor']}` : (reading.links.get(id) ?? ''), runs, reading)
    } else if (each.name !== 'w:pPr') readRuns(each, link, runs, reading)
  }
}

const looks: readonly (readonly [string, string])[] = [
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:u', 'underline'],
  ['w:vertAlign', 'superscript'],
  ['w:smallCaps', 'smallCaps'],
]

function readRun(node: Node, link: string, runs: ReadRun[], { numbers }: Reading): void {
  const properties = child(node, 'w:rPr')
  const look = looks.flatMap(([name, word]) => (child(properties, name) === undefined ? [] : [word])).join(' ')
  for (const each of elements(node)) {
    if (each.name === 'w:footnoteReference') runs.push(numbers.get(each.attributes['w:id'] ?? '') ?? 0)
    const text = textIn(each)
    const last = runs.at(-1)
    if (text === '') continue
    // A line’s break has no look of its own.
    if (typeof last === 'object' && last.looks === look && last.link === link) runs.splice(-1, 1, { ...last, text: last.text + text })
    else runs.push({ text, looks: look, link })
  }
}

function textIn({ name, children }: Node): string {
  switch (name) {
    case 'w:t':
      return children.filter((each) => typeof each === 'string').join('')
    case 'w:tab':
      return '\t'
    case 'w:br':
      return '\n'
    default:
      return ''
  }
}

function tableOf(node: Node, reading: Reading): ReadTable {
  const rows = elements(node).filter(({ name }) => name === 'w:tr')
  const placed = rows.map((row) => {
    let column = 0
    return elements(row)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => {
        const properties = child(cell, 'w:tcPr')
        const columnSpan = Number(valueOf(properties, 'w:gridSpan') ?? '1')
        const merge = child(properties, 'w:vMerge')
        const at = column
        column += columnSpan
        return { column: at, columnSpan, isContinued: merge !== undefined && merge.attributes['w:val'] !== 'restart', cell }
      })
  })
  return {
    kind: 'table',
    heads: rows.filter((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined).length,
    rows: placed.map((row, index) =>
      row
        .filter(({ isContinued }) => !isContinued)
        .map(({ column, columnSpan, cell }) => {
          let rowSpan = 1
          while (placed[index + rowSpan]?.some((below) => below.column === column && below.isContinued) === true) rowSpan += 1
          return { column, columnSpan, rowSpan, content: blocksOf(cell, reading) }
        }),
    ),
  }
}

function commentsOf(part: Node | null, extended: Node | null, reading: Reading): readonly ReadComment[] {
  const comments = within(part, 'w:comment').map((comment) => {
    const paragraphs = elements(comment).filter(({ name }) => name === 'w:p')
    return { comment, paragraphs, id: paragraphs.at(-1)?.attributes['w14:paraId'] ?? '' }
  })
  const told = new Map(within(extended, 'w15:commentEx').map(({ attributes }) => [attributes['w15:paraId'] ?? '', attributes]))
  return comments.map(({ comment, paragraphs, id }) => {
    const parent = told.get(id)?.['w15:paraIdParent']
    return {
      author: comment.attributes['w:author'] ?? '',
      text: paragraphs.map((each) => plainText(paragraphOf(each, reading).runs)).join('\n'),
      answers: parent === undefined ? null : comments.findIndex((other) => other.id === parent),
      isResolved: told.get(id)?.['w15:done'] === '1',
    }
  })
}

/** The words alone. */
export function plainText(runs: readonly ReadRun[]): string {
  return runs.map((run) => (typeof run === 'number' ? '' : run.text)).join('')
}
