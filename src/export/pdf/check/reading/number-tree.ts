import { type PDFDict, PDFNumber, type PDFObject } from 'pdf-lib'
import { dictionariesAt, entriesAt } from '../../pdf-objects.ts'

/** What a number tree says (ISO 32000-1, 7.9.7), with references as they stand. */
export function readNumberTree(root: PDFDict | null): ReadonlyMap<number, PDFObject> {
  const found = new Map<number, PDFObject>()
  const seen = new Set<PDFDict>()
  const left = root === null ? [] : [root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    const entries = entriesAt(node, 'Nums')
    for (let at = 0; at + 1 < entries.length; at += 2) {
      const [key, value] = entries.slice(at, at + 2)
      if (key instanceof PDFNumber && value !== undefined) found.set(key.asNumber(), value)
    }
    left.push(...dictionariesAt(node, 'Kids'))
  }
  return found
}
