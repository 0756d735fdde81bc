import { type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'

export const names = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function writeXml(part: Document): Uint8Array {
  return new TextEncoder().encode(writtenXml(part))
}

export function writtenXml(part: Document): string {
  return declaration + new XMLSerializer().serializeToString(part).replace(/^<\?xml[^>]*\?>\s*/u, '')
}

/** Declares the prefixes of our text at the root of a part that it is put into. */
export function declarePrefixes(part: Document): void {
  for (const prefix of ['w', 'r'] as const) {
    const root = part.documentElement
    if (root?.lookupNamespaceURI(prefix) !== names[prefix]) root?.setAttributeNS(names.xmlns, `xmlns:${prefix}`, names[prefix])
  }
}

/** All elements of WordprocessingML of a name, in document order, as a list that does not change while they are changed. */
export function all(within: Document | Element | null | undefined, name: string): readonly Element[] {
  return within ? [...within.getElementsByTagNameNS(names.w, name)] : []
}

/** The elements directly in another; of one name, where it is given. */
export function children(of: Node | null | undefined, name?: string): readonly Element[] {
  return of ? [...of.childNodes].filter(isElement).filter((each) => name === undefined || isWord(each, name)) : []
}

export function child(of: Node | null | undefined, name: string): Element | null {
  return children(of, name)[0] ?? null
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1
}

export function isWord(element: Element, name: string): boolean {
  return element.localName === name && element.namespaceURI === names.w
}

/** An attribute of WordprocessingML; `null` where there is none. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  return element?.getAttributeNS(names.w, name) ?? null
}

export function valueOf(element: Element | null | undefined): string | null {
  return attribute(element, 'val')
}

/** Of an element that is on by being there (ST_OnOff). */
export function isOn(element: Element | null | undefined): boolean {
  return element !== null && element !== undefined && !['0', 'false', 'off'].includes(valueOf(element) ?? '1')
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(names.w, `w:${name}`, value)
}

export function copyOf(original: Element): Element {
  const copy = original.cloneNode(true)
  if (!isElement(copy)) throw new Error('a copy of an element is one')
  return copy
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node)
}

/** The nearest element around another, itself among them, that is of a name. */
export function around(node: Node | null, name: string): Element | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (isElement(at) && isWord(at, name)) return at
  return null
}

/** A new element of WordprocessingML with attributes of the same namespace. */
export function element(
  part: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Element[] = [],
): Element {
  const made = part.createElementNS(names.w, `w:${name}`)
  for (const [key, value] of Object.entries(attributes)) setAttribute(made, key, value)
  for (const each of content) made.appendChild(each)
  return made
}
