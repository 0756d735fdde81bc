import { type Document, DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A paragraph as a reader of WordprocessingML sees it. `text` has a line feed for a break, a tab for a tab; `notes` are the numbers that Word would show. */
export interface WordParagraph {
  readonly style: string
  readonly text: string
  readonly notes: readonly number[]
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  readonly bookmarks: readonly string[]
  readonly links: readonly { readonly text: string; readonly target: string }[]
}

export interface WordDocument {
  readonly paragraphs: readonly WordParagraph[]
  /** In the order of their numbers, each paragraph by paragraph. */
  readonly notes: readonly (readonly WordParagraph[])[]
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  readonly properties: Readonly<Record<string, string>>
  /** Those that are XML. */
  readonly parts: ReadonlyMap<string, Document>
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Reads a Word document with a zip reader and an XML parser, knowing nothing of the library that wrote it. Throws on a part that is not well-formed. */
export function readDocx(bytes: Uint8Array): WordDocument {
  const xml = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name))
  const parts = new Map(xml.map(([name, part]) => [name, parsed(name, strFromU8(part))]))
  const document = parts.get('word/document.xml')
  if (document === undefined) throw new Error('no word/document.xml')
  const numbers = new Map(named(document, 'footnoteReference').map((reference, index) => [attribute(reference, 'id'), index + 1]))
  const read = (part: string) => (paragraph: Element) => readParagraph(paragraph, { parts, part, numbers })
  const notes = named(parts.get('word/footnotes.xml'), 'footnote').filter((note) => attribute(note, 'type') === '')
  const number = (note: Element) => numbers.get(attribute(note, 'id')) ?? 0
  return {
    paragraphs: named(document, 'p').map(read('word/document.xml')),
    notes: notes.toSorted((one, other) => number(one) - number(other)).map((note) => named(note, 'p').map(read('word/footnotes.xml'))),
    headers: edges(parts, 'header', read),
    footers: edges(parts, 'footer', read),
    properties: Object.fromEntries(
      [...(parts.get('docProps/core.xml')?.documentElement?.childNodes ?? [])].map((property) => [
        property.nodeName,
        property.textContent ?? '',
      ]),
    ),
    parts,
  }
}

function parsed(name: string, xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      // A warning is about U+FFFD, which may well stand in a text.
      if (level !== 'warning') throw new Error(`${name}: ${level}: ${message}`)
    },
  }).parseFromString(xml, 'text/xml')
}

/** Elements of WordprocessingML by name, in order. */
export function named(within: Document | Element | undefined, name: string): readonly Element[] {
  return within === undefined ? [] : [...within.getElementsByTagNameNS(word, name)]
}

/** An attribute of WordprocessingML; empty where there is none. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttributeNS(word, name) ?? ''
}

function edges(parts: ReadonlyMap<string, Document>, kind: string, read: (part: string) => (paragraph: Element) => WordParagraph) {
  return [...parts]
    .filter(([name]) => new RegExp(`^word/${kind}\\d*\\.xml$`, 'u').test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) =>
      named(part, 'p')
        .map((paragraph) => read(name)(paragraph).text)
        .join('\n'),
    )
}

interface Reading {
  readonly parts: ReadonlyMap<string, Document>
  readonly part: string
  readonly numbers: ReadonlyMap<string, number>
}

function readParagraph(paragraph: Element, reading: Reading): WordParagraph {
  return {
    // What names no style is body text.
    style: attribute(named(paragraph, 'pStyle')[0], 'val') || 'Normal',
    text: textOf(paragraph),
    notes: named(paragraph, 'footnoteReference').map((reference) => reading.numbers.get(attribute(reference, 'id')) ?? 0),
    list: listOf(paragraph, reading.parts.get('word/numbering.xml')),
    bookmarks: named(paragraph, 'bookmarkStart').map((bookmark) => attribute(bookmark, 'name')),
    links: named(paragraph, 'hyperlink').map((link) => ({ text: textOf(link), target: targetOf(link, reading) })),
  }
}

function textOf(element: Element): string {
  return [...element.getElementsByTagNameNS(word, '*')].map(ownText).join('')
}

function ownText(element: Element): string {
  if (element.localName === 't') return element.textContent ?? ''
  if (element.localName === 'instrText') return `{${element.textContent}}`
  if (element.localName === 'br') return '\n'
  // A tab stop, in `w:tabs`, has the same name as a tab.
  return element.localName === 'tab' && element.parentNode?.localName === 'r' ? '\t' : ''
}

function listOf(paragraph: Element, numbering: Document | undefined): WordParagraph['list'] {
  const [properties] = named(paragraph, 'numPr')
  if (properties === undefined) return null
  const level = attribute(named(properties, 'ilvl')[0], 'val')
  const id = attribute(named(properties, 'numId')[0], 'val')
  const list = named(numbering, 'num').find((each) => attribute(each, 'numId') === id)
  const definition = named(numbering, 'abstractNum').find(
    (each) => attribute(each, 'abstractNumId') === attribute(named(list, 'abstractNumId')[0], 'val'),
  )
  const format = named(definition, 'lvl').find((each) => attribute(each, 'ilvl') === level)
  return { ordered: attribute(named(format, 'numFmt')[0], 'val') !== 'bullet', level: Number(level) }
}

function targetOf(link: Element, { parts, part }: Reading): string {
  const id = link.getAttributeNS(relationship, 'id')
  const list = parts.get(part.replace(/([^/]+)$/u, '_rels/$1.rels'))
  const found = [...(list?.getElementsByTagName('Relationship') ?? [])].find((each) => each.getAttribute('Id') === id)
  const anchor = attribute(link, 'anchor')
  return `${found?.getAttribute('Target') ?? ''}${anchor === '' ? '' : `#${anchor}`}`
}
