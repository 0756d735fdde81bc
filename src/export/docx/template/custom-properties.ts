import type { Document, Element } from '@xmldom/xmldom'
import type { Printable } from '#core/printable'
import { wordsFor } from './placeholders.ts'
import { fieldsIn } from './holds-macros.ts'
import type { WordPackage } from './word-package.ts'
import { readXml } from './read-xml.ts'
import { children, writeXml } from './xml.ts'

const custom = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'
const values = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'

/** Of the brief, what has no property of Word's own. */
const briefs = /^(?:date|reference|from|to|marking)$/iu

/**
 * The properties that fields of a template show (`DOCPROPERTY Reference`): the brief's, where they are called Date, Reference, From, To or Marking, and the template's own. No other is kept: they say who made the template, where it lies, and when it was reviewed.
 * `null` where no field asks for any.
 */
export function customProperties(asked: readonly string[], theirs: Document | null, printable: Printable): Uint8Array | null {
  const names = [...new Map(asked.map((name) => [name.toLowerCase(), name])).values()].toSorted((one, other) => (one < other ? -1 : 1))
  const part = readXml(new TextEncoder().encode(`<Properties xmlns="${custom}" xmlns:vt="${values}"/>`))
  const root = part?.documentElement
  if (part === null || root === null || root === undefined) throw new Error('an empty part is well-formed')
  for (const name of names) {
    const property = briefs.test(name) ? briefProperty(part, name, printable) : copyOfProperty(part, name, theirs)
    if (property === null) continue
    property.setAttribute('pid', String(children(root).length + 2))
    root.appendChild(property)
  }
  return children(root).length === 0 ? null : writeXml(part)
}

/** The properties that fields in a package ask for, by the names that they use. */
export function propertiesAsked({ parts }: WordPackage): readonly string[] {
  return [...parts.values()]
    .flatMap((part) => fieldsIn(part).flatMap((field) => [...field.matchAll(asks)]))
    .map(([, quoted, bare]) => quoted ?? bare ?? '')
}

const asks = /DOCPROPERTY\s+(?:"([^"]+)"|([^\s"\\]+))/giu

/** [MS-OLEPS] 2.21 gives the set of a user's own properties this id. */
const ownSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

function briefProperty(part: Document, name: string, printable: Printable): Element {
  const property = part.createElementNS(custom, 'property')
  property.setAttribute('fmtid', ownSet)
  property.setAttribute('name', name)
  const value = part.createElementNS(values, 'vt:lpwstr')
  value.appendChild(part.createTextNode(wordsFor(name.toLowerCase(), printable)))
  property.appendChild(value)
  return property
}

function copyOfProperty(part: Document, name: string, theirs: Document | null): Element | null {
  const found = children(theirs?.documentElement).find((each) => each.getAttribute('name')?.toLowerCase() === name.toLowerCase())
  return found === undefined ? null : part.importNode(found, true)
}
