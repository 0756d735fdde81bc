import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFStream, PDFString } from 'pdf-lib'
import { wordOf } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** Strings, names, numbers and graphics states within the measure of every reader. */
export const limits: Rule = {
  clause: 'ISO 19005-2, 6.1.13',
  *broken({ objects, pages }) {
    for (const numbered of objects) for (const detail of brokenWithin(numbered.object)) yield { where: numbered.where, detail }
    for (const { number, content } of pages)
      if (content.depth > 28) yield { where: `page ${number}`, detail: `graphics states nest ${content.depth} deep` }
  },
}

/** By a value and those within it, but not by those that it refers to. */
function brokenWithin(object: PDFObject): readonly string[] {
  const broken: string[] = []
  const left: PDFObject[] = [object]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next instanceof PDFArray) for (let at = 0; at < next.size(); at += 1) left.push(next.get(at))
    else if (next instanceof PDFDict) pushEntries(next, left)
    else if (next instanceof PDFStream) pushEntries(next.dict, left)
    else {
      const detail = brokenBy(next)
      if (detail !== null) broken.push(detail)
    }
  }
  return broken
}

function pushEntries(dictionary: PDFDict, onto: PDFObject[]): void {
  for (const [key, value] of dictionary.entries()) onto.push(key, value)
}

function brokenBy(value: PDFObject): string | null {
  if (value instanceof PDFNumber) return Math.abs(value.asNumber()) > 2_147_483_647 ? `the number ${value.asNumber()}` : null
  if (value instanceof PDFName) return Buffer.byteLength(wordOf(value)) > 127 ? 'a name of more than 127 bytes' : null
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return null
  return value.sizeInBytes() > 32_767 && value.asBytes().length > 32_767 ? 'a string of more than 32,767 bytes' : null
}
