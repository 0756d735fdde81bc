import { type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'
import type { Place } from './find-place.ts'
import { textOf } from './placeholders.ts'
import { withAttributes } from './our-text.ts'
import { all, around, attribute, child, children, declarePrefixes, isElement, isWord, remove, writtenXml } from './xml.ts'

/** What stands in a document for our text, until it is put in as text. */
export interface Gap {
  /** The end of a section of the template's that ours must take over, as XML, or `null`. */
  readonly section: string | null
  /** Whether something in the document comes before it. */
  readonly isAfter: (element: Element) => boolean
}

const gap = '<?attache brief?>'

/** Makes room for our text at the place that a template marks, or at its end, and takes the mark away. Sections end where they did. */
export function makeGap(document: Document, place: Place | null): Gap {
  const body = child(document.documentElement, 'body')
  const mark = document.createProcessingInstruction('attache', 'brief')
  const section = place === null ? atEnd(body, mark) : atPlace(place, mark)
  pairBookmarks(document)
  const before = elementsBefore(document, mark)
  return { section: section === null ? null : new XMLSerializer().serializeToString(section), isAfter: (element) => before.has(element) }
}

/** The document with our text in its gap. */
export function fillGap(document: Document, { section }: Gap, story: string): string {
  const text = story === '' ? '<w:p></w:p>' : story
  const filled = section === null ? text : withSection(text, section)
  declarePrefixes(document)
  return writtenXml(document).replace(gap, () => filled)
}

/** Our last paragraph ends a section of the template's. */
function withSection(story: string, section: string): string {
  const at = story.lastIndexOf('<w:p>')
  const [start, last] = [story.slice(0, at + '<w:p>'.length), story.slice(at + '<w:p>'.length)]
  if (!last.startsWith('<w:pPr>')) return `${start}<w:pPr>${section}</w:pPr>${last}`
  return start + last.replace('</w:pPr>', () => `${section}</w:pPr>`)
}

function elementsBefore(document: Document, mark: Node): ReadonlySet<Node> {
  const found = new Set<Node>()
  for (let at: Node | null = document.documentElement; at !== null && at !== mark; at = next(at)) found.add(at)
  return found
}

function next(node: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at.nextSibling !== null) return at.nextSibling
  return null
}

function atEnd(body: Element | null, mark: Node): null {
  const properties = children(body).findLast((each) => isWord(each, 'sectPr')) ?? null
  for (let last = before(properties, body); last !== null && isEmpty(last); last = before(properties, body)) remove(last)
  body?.insertBefore(mark, properties)
  return null
}

function before(node: Node | null, body: Element | null): Element | null {
  const own = children(body)
  return (node === null ? own.at(-1) : own[own.findIndex((each) => each === node) - 1]) ?? null
}

/** An empty paragraph that holds nothing: a template's body must have one. */
function isEmpty(paragraph: Element): boolean {
  const content = [...paragraph.getElementsByTagName('*')].map(({ localName }) => localName)
  return (
    isWord(paragraph, 'p') &&
    textOf(paragraph).trim() === '' &&
    !content.some((name) =>
      /^(?:sectPr|drawing|pict|object|br|sdt|fldChar|fldSimple|tab|sym|bookmarkStart|footnoteReference|endnoteReference)$/u.test(
        name ?? '',
      ),
    )
  )
}

/** Gives the end of a section that hung on the mark. */
function atPlace({ at, until, isMarkOnly }: Place, mark: Node): Element | null {
  unwrap(at)
  const parent = at.parentNode
  parent?.insertBefore(mark, isMarkOnly ? at : until.nextSibling)
  if (!isMarkOnly) return sectionOf(until)
  const beside = children(parent)
  return beside.slice(beside.indexOf(at), beside.indexOf(until) + 1).reduce<Element | null>((known, each) => takeAway(each) ?? known, null)
}

/** Text with notes must not stand in a content control: LibreOffice loses some of it. The controls around the place go, what else they hold stays. */
function unwrap(at: Element): void {
  for (let control = at.parentNode; control !== null; control = control.parentNode) {
    if (!isElement(control) || !isWord(control, 'sdt')) continue
    const parent = control.parentNode
    const content = [...(child(control, 'sdtContent')?.childNodes ?? [])]
    for (const inner of content) parent?.insertBefore(inner, control)
    remove(control)
    unwrap(at)
    return
  }
}

/** Takes a mark away, but for the pictures that hang on its paragraph. */
function takeAway(mark: Element): Element | null {
  const section = sectionOf(mark)
  const holds = ['drawing', 'pict', 'object'].some((name) => all(mark, name).length > 0)
  if (holds && isWord(mark, 'p')) for (const text of all(mark, 't')) remove(text)
  else remove(mark)
  return section
}

/** The end of a section that hangs on a mark, taken off it. */
function sectionOf(mark: Element): Element | null {
  const properties = all(mark, 'sectPr').find((each) => around(each, 'sectPrChange') === null)
  if (properties !== undefined) remove(properties)
  return properties ?? null
}

/** A bookmark that lost one of its ends with the mark goes; so do those of an earlier brief, whose names ours take. All are numbered anew. */
function pairBookmarks(document: Document): void {
  const ends = new Map(all(document, 'bookmarkEnd').map((end) => [attribute(end, 'id'), end]))
  const paired = new Set<Element>()
  for (const start of all(document, 'bookmarkStart')) {
    const end = ends.get(attribute(start, 'id'))
    if (end === undefined) remove(start)
    else paired.add(end)
  }
  for (const end of all(document, 'bookmarkEnd')) if (!paired.has(end)) remove(end)
}

/** Our text with its bookmarks numbered from a number on that nothing in the template has. */
export function withOwnBookmarks(story: string, house: readonly Document[]): string {
  const numbers = house.flatMap((part) => all(part, 'bookmarkStart')).map((each) => Number(attribute(each, 'id')) || 0)
  const first = Math.max(-1, ...numbers) + 1
  return withAttributes(story, /<w:bookmark(?:Start|End) [^>]*>/gu, 'w:id', (id) => String(first + Number(id)))
}

/** Takes the bookmarks out of a template that an earlier brief left in it: ours have the same names. */
export function dropOldBookmarks(document: Document): void {
  for (const start of all(document, 'bookmarkStart')) {
    if (!(attribute(start, 'name') ?? '').startsWith('_attache_')) continue
    for (const end of all(document, 'bookmarkEnd')) if (attribute(end, 'id') === attribute(start, 'id')) remove(end)
    remove(start)
  }
}
