import { SaxesParser } from 'saxes'

/** An element as it stands in the file: names with their prefix, as written; `content` in document order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (XmlElement | string)[]
}

export type ParsedXml =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly problem: 'damaged' | 'too-deep' | 'entities' }

/** Office files nest some thirty levels deep. */
const deepest = 2000

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly content: (XmlElement | string)[]
}

/**
 * Parses XML into a tree. A document type that declares entities is refused before any is expanded (a “billion laughs”), nothing outside the file is ever
 * looked at, and the five named entities of XML are the only ones known. `damaged` is what is not well-formed.
 */
export function parseXml(text: string): ParsedXml {
  const open: Open[] = []
  let root: XmlElement | null = null
  let problem: Extract<ParsedXml, { readonly ok: false }>['problem'] | null = null
  const parser = new SaxesParser()
  parser.on('error', () => {
    problem ??= 'damaged'
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) problem ??= 'entities'
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (problem !== null) return
    if (open.length >= deepest) problem = 'too-deep'
    const element: Open = { name, attributes: { ...attributes }, content: [] }
    open.at(-1)?.content.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (characters: string): void => {
    open.at(-1)?.content.push(characters)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  // In pieces, so that a refusal at the beginning of a large file ends it.
  for (let from = 0; from < text.length; from += pieceLength) {
    if (problem !== null) break
    parser.write(text.slice(from, from + pieceLength))
  }
  if (problem === null) parser.close()
  if (problem !== null) return { ok: false, problem }
  return root === null ? { ok: false, problem: 'damaged' } : { ok: true, root }
}

const pieceLength = 65_536
