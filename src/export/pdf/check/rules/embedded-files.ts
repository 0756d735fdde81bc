import { PDFDict } from 'pdf-lib'
import { dictionariesAt, dictionaryAt, nameAt, textAt } from '../../pdf-objects.ts'
import { propertyOf } from '../reading/metadata.ts'
import type { Rule } from '../rule.ts'

/** Files are embedded only where PDF/A-3 is claimed, each with its names, its kind and what it has to do with the document. */
export const embeddedFiles: Rule = {
  clause: 'ISO 19005-2, 6.8; ISO 19005-3, 6.8; ISO 14289-1, 7.11',
  *broken({ catalog, objects, metadata }) {
    const part = propertyOf(metadata, 'http://www.aiim.org/pdfa/ns/id/', 'part')?.value
    const associated = new Set(dictionariesAt(catalog, 'AF'))
    for (const { where, object } of objects) {
      if (!(object instanceof PDFDict) || dictionaryAt(object, 'EF') === null) continue
      if (part !== '3') yield { where, detail: `an embedded file in PDF/A-${part ?? '?'}` }
      if (!associated.has(object)) yield { where, detail: 'an embedded file that is associated with nothing' }
      for (const detail of lacking(object)) yield { where, detail }
    }
  },
}

function lacking(file: PDFDict): readonly string[] {
  return [
    ...(textAt(file, 'F') === null || textAt(file, 'UF') === null ? ['an embedded file without F and UF'] : []),
    ...(nameAt(file, 'AFRelationship') === null ? ['an embedded file without AFRelationship'] : []),
    ...(nameAt(dictionaryAt(dictionaryAt(file, 'EF'), 'F'), 'Subtype') === null ? ['an embedded file of an unknown kind'] : []),
  ]
}
