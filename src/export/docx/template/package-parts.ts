import { writeContentTypes } from './content-types.ts'
import { listName, writeRelationships } from './relationships.ts'
import type { WordPackage } from './word-package.ts'

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const officeTypes = 'application/vnd.openxmlformats-officedocument'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** All parts as files: the template's with ours among them, and the properties of the brief. */
export function packageParts(
  finished: ReadonlyMap<string, string | Uint8Array>,
  { main, parts }: WordPackage,
  custom: Uint8Array | null,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const types = new Map<string, string>()
  for (const [name, { type, bytes, list, relationships: own }] of parts) {
    types.set(name, name === main ? documentType : type)
    files.set(name, bytes)
    if (list !== null || own.length > 0) files.set(listName(name), list ?? writeRelationships(own, name))
  }
  const properties = [
    ['docProps/core.xml', core, 'application/vnd.openxmlformats-package.core-properties+xml', finished.get('docProps/core.xml')],
    ['docProps/app.xml', `${office}/extended-properties`, `${officeTypes}.extended-properties+xml`, finished.get('docProps/app.xml')],
    ['docProps/custom.xml', `${office}/custom-properties`, `${officeTypes}.custom-properties+xml`, custom],
  ] as const
  const relationships = [{ id: 'rId1', type: `${office}/officeDocument`, target: main, isExternal: false }]
  for (const [name, type, contentType, part] of properties) {
    if (part === undefined || part === null) continue
    files.set(name, bytesOf(part))
    types.set(name, contentType)
    relationships.push({ id: `rId${relationships.length + 1}`, type, target: name, isExternal: false })
  }
  files.set('_rels/.rels', writeRelationships(relationships, ''))
  files.set('[Content_Types].xml', writeContentTypes(types))
  return files
}

export function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? new TextEncoder().encode(part) : part
}
