import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFStream, PDFString } from 'pdf-lib'
import { wordOf } from '../../pdf-objects.ts'
import type { Broken, Rule } from '../rule.ts'

/** Strings, names, numbers and graphics states within the measure of every reader. */
export const limits: Rule = {
  clause: 'ISO 19005-2, 6.1.13',
  *broken({ objects, pages }) {
    for (const { where, object } of objects) for (const value of valuesWithin(object)) yield* brokenBy(value, where)
    for (const { number, content } of pages)
      if (content.depth > 28) yield { where: `page ${number}`, detail: `graphics states nest ${content.depth} deep` }
  },
}

/** A value with those within it, but not with those that it refers to. */
function* valuesWithin(object: PDFObject): Iterable<PDFObject> {
  const left: PDFObject[] = [object]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next
    if (next instanceof PDFArray) left.push(...next.asArray())
    const dictionary = next instanceof PDFStream ? next.dict : next
    if (dictionary instanceof PDFDict) for (const [key, value] of dictionary.entries()) left.push(key, value)
  }
}

function* brokenBy(value: PDFObject, where: string): Iterable<Broken> {
  if (value instanceof PDFNumber && Math.abs(value.asNumber()) > 2_147_483_647) yield { where, detail: `the number ${value.asNumber()}` }
  if (value instanceof PDFName && Buffer.byteLength(wordOf(value)) > 127) yield { where, detail: 'a name of more than 127 bytes' }
  if ((value instanceof PDFString || value instanceof PDFHexString) && value.sizeInBytes() > 32_767 && value.asBytes().length > 32_767)
    yield { where, detail: 'a string of more than 32,767 bytes' }
}
