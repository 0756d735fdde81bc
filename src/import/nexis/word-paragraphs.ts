import { childElements, elementsNamed, type XmlElement } from '../xml/index.ts'
import type { NexisLine } from './nexis-line.ts'

/** A paragraph of a Word document as far as a delivery of clippings needs it. */
export interface WordParagraph extends NexisLine {
  /** Running text with marked words in it: the archive sets what was searched in bold. */
  readonly hasMarks: boolean
  /** A section ends with it: Nexis begins each article in one of its own. */
  readonly endsSection: boolean
}

/** The paragraphs of `word/document.xml` in order, a table row as one paragraph with “ | ” between its cells. Deleted text, field codes and drawings are left out. */
export function wordParagraphs(root: XmlElement): readonly WordParagraph[] {
  const body = elementsNamed(root, 'w:body')[0]
  if (body === undefined) return []
  const paragraphs: WordParagraph[] = []
  const waiting = childElements(body).toReversed()
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === 'w:p') paragraphs.push(readParagraph(element))
    else if (element.name === 'w:tr') paragraphs.push(readRow(element))
    else if (containers.has(element.name)) waiting.push(...childElements(element).toReversed())
  }
  return paragraphs
}

const containers: ReadonlySet<string> = new Set(['w:tbl', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'])

function readRow(row: XmlElement): WordParagraph {
  const cells = childElements(row)
    .filter(({ name }) => name === 'w:tc')
    .map((cell) =>
      elementsNamed(cell, 'w:p')
        .map((paragraph) => readParagraph(paragraph).text.trim())
        .filter((text) => text !== '')
        .join(' '),
    )
  return { text: cells.join(' | '), setOff: 0, isHeadline: false, bookmark: null, hasMarks: false, endsSection: false }
}

interface Run {
  readonly text: string
  readonly bold: boolean
}

function readParagraph(paragraph: XmlElement): WordParagraph {
  const { runs, bookmark } = runsOf(paragraph)
  const properties = childElements(paragraph).find(({ name }) => name === 'w:pPr')
  const style = valueOf(properties, 'w:pStyle') ?? ''
  const level = valueOf(properties, 'w:outlineLvl')
  const text = runs.map((run) => run.text).join('')
  const leading = text.length - text.trimStart().length
  return {
    text: text.trim(),
    setOff: Math.max(setOffIn(runs) - leading, 0),
    isHeadline: level === '0' || (level === null && /^(?:heading|überschrift|titre|título|titolo|kop)\s?1$|^title$/i.test(style)),
    bookmark,
    hasMarks:
      runs.some(({ bold, text: part }) => bold && part.trim() !== '') &&
      runs.some(({ bold, text: part }) => !bold && /\p{L}{2}/u.test(part)),
    endsSection: properties !== undefined && childElements(properties).some(({ name }) => name === 'w:sectPr'),
  }
}

function setOffIn(runs: readonly Run[]): number {
  let units = 0
  for (const { text, bold } of runs) {
    if (!bold && text.trim() !== '') break
    units += text.length
  }
  return units
}

function valueOf(properties: XmlElement | undefined, name: string): string | null {
  if (properties === undefined) return null
  return childElements(properties).find((element) => element.name === name)?.attributes['w:val'] ?? null
}

function runsOf(paragraph: XmlElement): { readonly runs: readonly Run[]; readonly bookmark: string | null } {
  const runs: Run[] = []
  let bookmark: string | null = null
  const waiting = childElements(paragraph).toReversed()
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === 'w:r') runs.push(readRun(element))
    else if (element.name === 'w:bookmarkStart') bookmark = preferred(bookmark, element.attributes['w:name'] ?? null)
    else if (!leftOut.has(element.name)) waiting.push(...childElements(element).toReversed())
  }
  return { runs, bookmark }
}

/** A place may have several names; Word adds its own. */
function preferred(known: string | null, name: string | null): string | null {
  return name !== null && /^(?:Bookmark|Body|Classification)(?:_\d+)?$/.test(name) ? name : known
}

const leftOut: ReadonlySet<string> = new Set(['w:pPr', 'w:del', 'w:moveFrom', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

function readRun(run: XmlElement): Run {
  const parts: string[] = []
  let bold = false
  for (const element of childElements(run)) {
    if (element.name === 'w:rPr') bold = isBold(element)
    else if (element.name === 'w:t') parts.push(...element.content.filter((part) => typeof part === 'string'))
    else parts.push(characters.get(element.name) ?? '')
  }
  return { text: parts.join(''), bold }
}

const characters: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
])

function isBold(properties: XmlElement): boolean {
  const bold = childElements(properties).find(({ name }) => name === 'w:b')
  return bold !== undefined && !/^(?:0|false|off)$/.test(bold.attributes['w:val'] ?? '')
}
