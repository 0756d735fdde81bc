import type { Printable } from '#core/printable'
import type { Marked } from '../story/bookmarks.ts'
import { attributeText } from '../story/wml.ts'
import { addPart, addRelationships, declaration } from './add-part.ts'
import type { Parts } from './parts.ts'

/** The namespace of our map. Version 1 is what is written here; a later one gets another name. */
export const mapNamespace = 'urn:attache:brief-map:1'

/** Made of the namespace, once: the same in every document, as the map has the same place in each. */
const itemId = '{6C2A4E1B-3D5F-4B7A-9E80-41A77AC4E001}'

/**
 * Adds a custom XML part (ISO/IEC 29500-1, 15.2.4) by which a document that comes back is read: which bookmark is which block, section or note of the brief, and what each note cites, in order. It says nothing that the brief's own file does not.
 */
export function addBriefMap(parts: Parts, printable: Printable, marked: readonly Marked[]): void {
  parts.set('customXml/item1.xml', mapXml(printable, marked))
  addPart(parts, {
    name: 'customXml/itemProps1.xml',
    xml: `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${itemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${mapNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  })
  addRelationships(parts, 'customXml/item1.xml', [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }])
  addRelationships(parts, 'word/document.xml', [{ id: 'rBriefMap', type: 'customXml', target: '../customXml/item1.xml' }])
}

function mapXml({ brief, notes }: Printable, marked: readonly Marked[]): string {
  const bookmarksOfNotes = marked.filter(({ kind }) => kind === 'note')
  const places = marked
    .filter(({ kind }) => kind !== 'note')
    .map(({ kind, id, bookmark }) => element(kind, { id: kind === 'sources' ? null : id, bookmark }))
  const told = notes.map(({ id, number, citations }, index) => {
    const cited = citations.map(({ article, locator }) =>
      element('citation', { article, label: locator?.label ?? null, locator: locator?.value ?? null }),
    )
    return element('note', { id, number: String(number), bookmark: bookmarksOfNotes[index]?.bookmark ?? null }, cited.join(''))
  })
  return `${declaration}<brief xmlns="${mapNamespace}" id="${attributeText(brief)}">${places.join('')}${told.join('')}</brief>`
}

function element(name: string, attributes: Readonly<Record<string, string | null>>, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${attributeText(value)}"`))
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`
}
