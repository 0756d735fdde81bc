import type { Element } from '@xmldom/xmldom'
import { w } from '../story/wml.ts'
import { children, names } from './xml.ts'

/** A property of a paragraph, a run or a table, as we write it: prefix `w`, by its name. */
export interface Property {
  readonly name: string
  readonly xml: string
}

export function property(name: string, attributes: Readonly<Record<string, string>> = {}): Property {
  return { name, xml: w(name, attributes) }
}

/** A property that stands in a part, as we write one, whatever prefix it has there. */
export function propertyOf(element: Element): Property {
  return { name: element.localName ?? '', xml: textOf(element) }
}

function textOf(element: Element): string {
  const attributes = [...element.attributes].filter(({ namespaceURI }) => namespaceURI === names.w)
  return w(
    element.localName ?? '',
    Object.fromEntries(attributes.map(({ localName, value }) => [localName ?? '', value])),
    ...children(element).map(textOf),
  )
}

/** The properties in what we wrote between `<w:pPr>` and its end, or another such. */
export function propertiesIn(xml: string): readonly Property[] {
  return [...xml.matchAll(/<w:(\w+)(?:\s[^>]*?)?(?:\/>|>.*?<\/w:\1>)/gsu)].map(([whole, name = '']) => ({ name, xml: whole }))
}

/** An attribute of a property that has no children, or of its first child of a name. */
export function attributeIn(xml: string, name: string): string | null {
  return new RegExp(` w:${name}="([^"]*)"`, 'u').exec(xml)?.[1] ?? null
}

/** Adds properties to those that are there, which stay as they are; distances and indents take the attributes that they do not have. */
export function added(own: readonly Property[], more: readonly Property[]): readonly Property[] {
  const known = new Map(own.map((each) => [each.name, each]))
  for (const each of more) {
    const before = known.get(each.name)
    known.set(each.name, before === undefined ? each : joined(before, each))
  }
  return [...known.values()]
}

function joined(own: Property, more: Property): Property {
  if (own.name !== 'spacing' && own.name !== 'ind') return own
  const missing = [...more.xml.matchAll(/ w:(\w+)="[^"]*"/gu)].filter(([, name = '']) => attributeIn(own.xml, name) === null)
  return { name: own.name, xml: own.xml.replace('/>', `${missing.map(([whole]) => whole).join('')}/>`) }
}
