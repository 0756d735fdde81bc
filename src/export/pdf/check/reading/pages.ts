import { type PDFDict, PDFRef } from 'pdf-lib'
import { asDictionary, dictionariesAt, dictionaryAt, entriesAt, nameAt } from '../../pdf-objects.ts'
import { type PageContent, readContent } from './content.ts'

export interface PageReading {
  /** From 1. */
  readonly number: number
  readonly reference: PDFRef | null
  readonly dictionary: PDFDict
  readonly content: PageContent
  readonly annotations: readonly PDFDict[]
}

/** The pages in their order (ISO 32000-1, 7.7.3), each once. */
export function readPages(catalog: PDFDict): readonly PageReading[] {
  const pages: PageReading[] = []
  const seen = new Set<PDFDict>()
  const left: { readonly node: PDFDict; readonly reference: PDFRef | null; readonly resources: PDFDict | null }[] = []
  const root = dictionaryAt(catalog, 'Pages')
  if (root !== null) left.push({ node: root, reference: null, resources: null })
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, reference } = next
    if (seen.has(node)) continue
    seen.add(node)
    const resources = dictionaryAt(node, 'Resources') ?? next.resources
    const kids = entriesAt(node, 'Kids')
    if (nameAt(node, 'Type') === 'Page') {
      const annotations = dictionariesAt(node, 'Annots')
      pages.push({ number: pages.length + 1, reference, dictionary: node, content: readContent(node, resources), annotations })
    }
    for (const kid of kids.toReversed()) {
      const child = asDictionary(node.context.lookup(kid))
      if (child !== null) left.push({ node: child, reference: kid instanceof PDFRef ? kid : null, resources })
    }
  }
  return pages
}
