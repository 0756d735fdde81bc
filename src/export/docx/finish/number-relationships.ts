import type { Element } from '@xmldom/xmldom'
import { elements, namespaces, type Parts } from './xml.ts'

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const relationshipsOf = /^(.*?)_rels\/([^/]+)\.rels$/u

/** Gives every relationship the number it has in its part's list. docx makes random ids, which differ each time. */
export function numberRelationships(parts: Parts): void {
  for (const [name, list] of parts) {
    const [, folder, file] = relationshipsOf.exec(name) ?? []
    if (folder === undefined || file === undefined) continue
    const numbers = new Map<string, string>()
    for (const [index, relationship] of elements(list, relationships, 'Relationship').entries()) {
      const id = `rId${index + 1}`
      numbers.set(relationship.getAttribute('Id') ?? '', id)
      relationship.setAttribute('Id', id)
    }
    renameReferences(elements(parts.get(folder + file), '*', '*'), numbers)
  }
}

function renameReferences(places: readonly Element[], numbers: ReadonlyMap<string, string>): void {
  for (const place of places) {
    for (const attribute of place.attributes) {
      if (attribute.namespaceURI === namespaces.r) attribute.value = numbers.get(attribute.value) ?? attribute.value
    }
  }
}
