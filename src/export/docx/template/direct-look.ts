import type { Element } from '@xmldom/xmldom'
import { type Property, propertyOf } from './property.ts'
import type { Style, StyleBook } from './style-book.ts'
import { all, attribute, child, children, copyOf, remove, setAttribute, valueOf } from './xml.ts'

/** Formatting that stands in for a style that a template lacks, as properties of paragraphs and runs. */
export interface DirectLook {
  readonly pPr: readonly Property[]
  readonly rPr: readonly Property[]
}

const paragraphProperties = ['keepNext', 'keepLines', 'pBdr', 'tabs', 'spacing', 'ind', 'contextualSpacing', 'jc', 'outlineLvl']
const runProperties = ['b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'sz', 'szCs', 'u', 'vertAlign']

/** What our styles say, as far as it is structure: distance, weight, size against the text around. Fonts, colours and line spacing are the house's. `layers` are the style and those that it is based on, nearest first. */
export function directLook(layers: readonly Style[], ours: StyleBook, house: StyleBook): DirectLook {
  const scale = sizeOf(house) / sizeOf(ours)
  const gathered = (group: 'pPr' | 'rPr', wanted: readonly string[]) => {
    const found = new Map<string, Element>()
    for (const { element } of layers.toReversed()) {
      for (const property of children(child(element, group))) {
        const name = property.localName ?? ''
        if (wanted.includes(name)) found.set(name, merged(found.get(name), property))
      }
    }
    return [...found.values()]
  }
  return {
    pPr: gathered('pPr', paragraphProperties).map(plainParagraphProperty).map(propertyOf),
    rPr: gathered('rPr', [...runProperties, ...(isLink(layers) ? ['color'] : [])]).map((property) => propertyOf(scaled(property, scale))),
  }
}

/** A link looks like one by its colour, too. */
function isLink(layers: readonly Style[]): boolean {
  return layers.some(({ name }) => name.toLowerCase() === 'hyperlink')
}

/** Distances and indents add up attribute by attribute; of any other property the last stands. */
function merged(before: Element | undefined, property: Element): Element {
  const copy = copyOf(property)
  if (before === undefined || !['spacing', 'ind'].includes(property.localName ?? '')) return copy
  for (const { namespaceURI, nodeName, value } of before.attributes) {
    if (namespaceURI !== null && !copy.hasAttribute(nodeName)) copy.setAttributeNS(namespaceURI, nodeName, value)
  }
  return copy
}

function plainParagraphProperty(property: Element): Element {
  if (property.localName === 'spacing' && attribute(property, 'lineRule') !== 'exact') {
    for (const name of ['line', 'lineRule']) property.removeAttributeNS(property.namespaceURI, name)
  }
  if (property.localName === 'pBdr') for (const line of children(property)) setAttribute(line, 'color', 'auto')
  return property
}

function scaled(property: Element, scale: number): Element {
  if (/^szC?s?$/u.test(property.localName ?? '')) {
    setAttribute(property, 'val', String(Math.max(2, Math.round(Number(valueOf(property)) * scale))))
  }
  return property
}

/** The size of body text in half-points; Word's own is 10 points where nothing says. */
function sizeOf(book: StyleBook): number {
  const size = Number(valueOf(book.resolved(book.default, 'rPr', 'sz')))
  return size > 0 ? size : 20
}

/** The lines and margins of our table, for a template without such a style. */
export function directTable(style: Style): readonly Property[] {
  return children(child(style.element, 'tblPr'))
    .filter(({ localName }) => localName === 'tblBorders' || localName === 'tblCellMar')
    .map((property) => {
      const copy = copyOf(property)
      if (copy.localName === 'tblBorders') for (const line of children(copy)) setAttribute(line, 'color', 'auto')
      return propertyOf(copy)
    })
}

/** Takes the names of our styles out of a level of a list: in the house they may be other styles', or none. */
export function withoutStyleNames(definition: Element): Element {
  for (const name of all(definition, 'pStyle')) remove(name)
  return definition
}
