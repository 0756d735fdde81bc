import { PDFArray, PDFHexString, type PDFObject, PDFString } from 'pdf-lib'
import type { Rule } from '../rule.ts'

/** The trailer has the file’s two identifiers. */
export const fileId: Rule = {
  clause: 'ISO 19005-2, 6.1.3',
  *broken({ trailer, catalog }) {
    const ids = catalog.context.lookup(trailer.ID)
    if (!(ids instanceof PDFArray) || ids.size() !== 2 || !ids.asArray().every(hasBytes))
      yield { where: 'trailer', detail: 'no ID of two strings' }
  },
}

function hasBytes(id: PDFObject): boolean {
  return (id instanceof PDFString || id instanceof PDFHexString) && id.asBytes().length > 0
}
