import { type PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { dictionaryAt, entriesAt, nameAt, valuesAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** Some programs put a place a little above the page, so that what it leads to does not stand at the window’s very edge. In points. */
const edge = 72

/** A link within the document leads onto one of its pages. Destinations that are called by a name are not followed. */
export const linkPlaces: Rule = {
  clause: 'ISO 32000-1, 12.3.2.2',
  *broken({ pages }) {
    const pageOf = new Map(pages.map((page) => [page.reference, page.dictionary]))
    for (const { number, annotations } of pages)
      for (const annotation of annotations) {
        if (nameAt(annotation, 'Subtype') !== 'Link') continue
        const destination = destinationOf(annotation)
        const [target] = destination === null ? [] : entriesAt(destination.holder, destination.key)
        if (destination === null || !(target instanceof PDFRef)) continue
        const page = pageOf.get(target)
        const where = `page ${number}`
        if (page === undefined) yield { where, detail: 'a link to what is no page' }
        else if (isBeside(page, destination)) yield { where, detail: 'a link to beside the page' }
      }
  },
}

interface Destination {
  readonly holder: PDFDict
  readonly key: 'Dest' | 'D'
}

/** Where a link keeps its destination: itself, or its action that goes to a place. */
function destinationOf(link: PDFDict): Destination | null {
  if (entriesAt(link, 'Dest').length > 0) return { holder: link, key: 'Dest' }
  const action = dictionaryAt(link, 'A')
  return action !== null && nameAt(action, 'S') === 'GoTo' ? { holder: action, key: 'D' } : null
}

function isBeside(page: PDFDict, { holder, key }: Destination): boolean {
  const [, kind, ...numbers] = valuesAt(holder, key)
  const top = kind instanceof PDFName && kind.decodeText() === 'XYZ' ? numbers[1] : null
  const [, lower, , upper] = mediaBox(page)
  if (!(top instanceof PDFNumber && lower instanceof PDFNumber && upper instanceof PDFNumber)) return false
  return top.asNumber() < lower.asNumber() - edge || top.asNumber() > upper.asNumber() + edge
}

/** A page’s own, or that of a node above it. */
function mediaBox(page: PDFDict) {
  const seen = new Set<PDFDict>()
  for (let node: PDFDict | null = page; node !== null && !seen.has(node); node = dictionaryAt(node, 'Parent')) {
    seen.add(node)
    const box = valuesAt(node, 'MediaBox')
    if (box.length > 0) return box
  }
  return []
}
