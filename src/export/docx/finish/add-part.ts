import { attributeText } from '../story/wml.ts'
import { insertBefore, type Parts } from './parts.ts'

interface NewPart {
  readonly name: string
  readonly xml: string
  readonly type: string
}

/** Adds an XML part and its content type. What leads to it is a relationship of its own. */
export function addPart(parts: Parts, { name, xml, type }: NewPart): void {
  parts.set(name, xml)
  insertBefore(parts, '[Content_Types].xml', '</Types>', `<Override PartName="/${name}" ContentType="${type}"/>`)
}

interface Relationship {
  readonly id: string
  /** The last word of a type that the office's schemas name, or a whole one. */
  readonly type: string
  readonly target: string
  readonly isExternal?: boolean
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** Adds relationships to a part's list, which is made where there is none. */
export function addRelationships(parts: Parts, part: string, relationships: readonly Relationship[]): void {
  if (relationships.length === 0) return
  const list = part.replace(/([^/]+)$/u, '_rels/$1.rels')
  const known = parts.get(list)
  // A list with nothing in it is one empty element.
  if (typeof known !== 'string' || !known.includes('</Relationships>')) {
    parts.set(list, `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`)
  }
  insertBefore(parts, list, '</Relationships>', relationships.map(relationshipXml).join(''))
}

function relationshipXml({ id, type, target, isExternal = false }: Relationship): string {
  const full = type.includes(':') ? type : types + type
  return `<Relationship Id="${id}" Type="${full}" Target="${attributeText(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
