import { PDFArray, type PDFDict } from 'pdf-lib'
import { numberAt } from '../../pdf-objects.ts'
import type { Broken, Rule } from '../rule.ts'
import type { PdfReading } from '../reading/read-pdf.ts'
import type { PageReading } from '../reading/pages.ts'

/** Every tagged sequence on a page is in one element, and the parent tree leads to it; no element holds one that is not there (ISO 32000-1, 14.7.4). */
export const parentTree: Rule = {
  clause: 'ISO 14289-1, 7.1; ISO 32000-1, 14.7.4.4',
  *broken(pdf) {
    const held = holders(pdf)
    for (const page of pdf.pages) yield* brokenOn(page, held.get(page.reference?.toString() ?? '') ?? new Map(), pdf)
    const known = new Set(pdf.pages.map(({ reference }) => reference?.toString() ?? ''))
    for (const [page, ids] of held)
      if (!known.has(page)) yield { where: [...ids.values()][0]?.where ?? '', detail: 'content on a page that is not there' }
  },
}

type Holders = ReadonlyMap<number, PdfReading['structure']['elements'][number]>

/** By page and MCID. */
function holders({ structure }: PdfReading): ReadonlyMap<string, Holders> {
  const held = new Map<string, Map<number, PdfReading['structure']['elements'][number]>>()
  for (const element of structure.elements)
    for (const content of element.content) {
      if (content.kind !== 'marked') continue
      const page = content.page?.toString() ?? ''
      const ids = held.get(page) ?? new Map()
      held.set(page, ids.set(content.id, element))
    }
  return held
}

function* brokenOn({ number, dictionary, content }: PageReading, held: Holders, { parents, catalog }: PdfReading): Iterable<Broken> {
  const where = `page ${number}`
  const entries = catalog.context.lookup(parents.get(numberAt(dictionary, 'StructParents') ?? -1))
  const seen = new Set<number>()
  for (const id of content.ids) {
    const element = held.get(id)
    const parent: unknown = entries instanceof PDFArray && id < entries.size() ? catalog.context.lookup(entries.get(id)) : null
    if (seen.has(id)) yield { where, detail: `content ${id} twice` }
    else if (element === undefined) yield { where, detail: `content ${id} is in no element` }
    else if (!isSame(parent, element.dictionary)) yield { where, detail: `the parent tree does not lead from content ${id} to its element` }
    seen.add(id)
  }
  for (const [id, element] of held) if (!seen.has(id)) yield { where: element.where, detail: `content ${id}, which is not on ${where}` }
}

function isSame(one: unknown, other: PDFDict): boolean {
  return one === other
}
