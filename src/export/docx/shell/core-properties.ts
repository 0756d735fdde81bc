import type { Printable } from '#core/printable'
import { declaration } from '../finish/add-part.ts'
import { languageTag } from '../language-tag.ts'
import { elementText } from '../story/wml.ts'

const namespaces = [
  ['cp', 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['dcmitype', 'http://purl.org/dc/dcmitype/'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('')

/** The core properties (ISO/IEC 29500-2, 11): what the brief says of itself. No times and nobody's name: they would say who worked when. */
export function coreProperties({ title, reference, keywords, language }: Printable): string {
  const properties = [
    ['dc:title', title],
    ...(reference === null ? [] : [['dc:subject', reference.value]]),
    ['dc:creator', 'Attaché'],
    ...(keywords.length === 0 ? [] : [['cp:keywords', keywords.join('; ')]]),
    ['cp:lastModifiedBy', 'Attaché'],
    ['cp:revision', '1'],
    ['dc:language', languageTag(language)],
  ].map(([name, value = '']) => `<${name}>${elementText(value)}</${name}>`)
  return `${declaration}<cp:coreProperties${namespaces}>${properties.join('')}</cp:coreProperties>`
}
