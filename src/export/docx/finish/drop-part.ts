import { elements, type Parts } from './xml.ts'

const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** Takes out a part that belongs to the package as a whole, with its content type and the relationship that leads to it. */
export function dropPart(parts: Parts, name: string): void {
  parts.delete(name)
  for (const override of elements(parts.get('[Content_Types].xml'), contentTypes, 'Override')) {
    if (override.getAttribute('PartName') === `/${name}`) override.parentNode?.removeChild(override)
  }
  for (const relationship of elements(parts.get('_rels/.rels'), packageRelationships, 'Relationship')) {
    if (relationship.getAttribute('Target') === name) relationship.parentNode?.removeChild(relationship)
  }
}
