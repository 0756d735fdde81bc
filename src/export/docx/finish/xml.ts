import { type Document, DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom'

export type Part = Document
export type Parts = Map<string, Part>

export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
} as const

/** Throws on XML that is not well-formed: docx then wrote something we must not pass on. */
export function parseXml(xml: string): Part {
  return new DOMParser({
    onError: (level, message) => {
      // A warning is about U+FFFD, which may well stand in a text.
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'text/xml')
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function serializeXml(part: Part): string {
  return declaration + new XMLSerializer().serializeToString(part).replace(/^<\?xml[^>]*\?>\s*/u, '')
}

/** All elements of a name, in document order, as a list that does not change while they are changed. */
export function elements(part: Part | Element | undefined, namespace: string, name: string): readonly Element[] {
  return part === undefined ? [] : [...part.getElementsByTagNameNS(namespace, name)]
}

/** A new element of WordprocessingML with attributes of the same namespace. */
export function wordElement(
  part: Part,
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Element[] = [],
): Element {
  const element = part.createElementNS(namespaces.w, `w:${name}`)
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(namespaces.w, `w:${key}`, value)
  for (const child of children) element.appendChild(child)
  return element
}
