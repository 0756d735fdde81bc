import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import { readNumberTree } from '../check/reading/number-tree.ts'
import { farOff } from '../far-off.ts'
import type { LoadedPdf } from '../file/load-pdf.ts'
import { asDictionary, dictionariesAt, dictionaryAt, entriesAt, nameAt, numberAt, referenceAt, valueAt, valuesAt } from '../pdf-objects.ts'
import type { Place } from '../typesetter/typesetter.ts'

export interface NotePlaces {
  readonly places: readonly Place[]
  /** What a note is called. */
  readonly word: string
}

/** The links of a note’s number lead to where Typst would have led them: a line above where it stands. */
const above = 10

/** Lets the number of a note in the text lead to the note, and the one at the note back to the text, and tags both as what they are, labels: see `noteLooks`. */
export function linkNotes(document: LoadedPdf, { places, word }: NotePlaces): void {
  const pages = pagesOf(dictionaryAt(document.catalog, 'Pages'))
  const placeOf = new Map(places.map((place) => [`${place.of} ${place.id}`, place]))
  const parents = readNumberTree(dictionaryAt(dictionaryAt(document.catalog, 'StructTreeRoot'), 'ParentTree'))
  const linked = new Set<PDFRef>()
  const others = new Set<PDFRef>()
  for (const { dictionary } of pages)
    for (const annotation of dictionariesAt(dictionary, 'Annots')) {
      const typeset = referenceAt(annotation, 'Dest')
      const target = targetOf(annotation)
      const destination = target === null ? null : destinationOf(placeOf.get(`${target.of} ${target.number}`), pages)
      if (typeset !== null) (destination === null ? others : linked).add(typeset)
      if (target === null || destination === null) continue
      annotation.set(PDFName.of('Dest'), document.context.obj([...destination]))
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(target.of === 'note' ? `${word} ${target.number}` : `${target.number}`))
      labelLink(document, parents.get(numberAt(annotation, 'StructParent') ?? -1))
    }
  for (const typeset of linked) if (!others.has(typeset)) document.context.delete(typeset)
}

function destinationOf(place: Place | undefined, pages: readonly Page[]) {
  const page = place === undefined ? undefined : pages[place.page - 1]
  if (place === undefined || page === undefined) return null
  return [page.reference, 'XYZ', null, page.height - Math.max(0, place.y - above), null] as const
}

interface Page {
  readonly reference: PDFRef
  readonly dictionary: PDFDict
  readonly height: number
}

function pagesOf(node: PDFDict | null): readonly Page[] {
  return entriesAt(node, 'Kids').flatMap((reference) => {
    const dictionary = asDictionary(node?.context.lookup(reference))
    if (dictionary === null || !(reference instanceof PDFRef)) return []
    if (nameAt(dictionary, 'Type') === 'Pages') return pagesOf(dictionary)
    const height = valuesAt(dictionary, 'MediaBox')[3]
    return [{ reference, dictionary, height: height instanceof PDFNumber ? height.asNumber() : 0 }]
  })
}

/** What a link leads to, where it is one between a note and its reference. */
function targetOf(link: PDFDict): { readonly of: 'note' | 'reference'; readonly number: number } | null {
  const [, , x, y] = valuesAt(link, 'Dest')
  if (!(x instanceof PDFNumber && y instanceof PDFNumber) || y.asNumber() > -farOff.note / 2) return null
  return { of: y.asNumber() > -farOff.reference / 2 - above ? 'note' : 'reference', number: x.asNumber() }
}

/** Puts a label (Lbl) around a tagged link. */
function labelLink({ context }: LoadedPdf, element: PDFObject | undefined): void {
  const link = context.lookup(element)
  if (!(element instanceof PDFRef && link instanceof PDFDict)) return
  const above = referenceAt(link, 'P')
  const parent = dictionaryAt(link, 'P')
  if (above === null || parent === null) return
  const label = context.register(context.obj({ Type: 'StructElem', S: 'Lbl', P: above, K: [element] }))
  link.set(PDFName.of('P'), label)
  const children = valueAt(parent, 'K')
  if (children instanceof PDFArray) children.set(children.asArray().indexOf(element), label)
  else parent.set(PDFName.of('K'), label)
}
