import { PDFDict, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import { asDictionary, dictionaryAt, entriesAt, keysOf, nameAt, numberAt, referenceAt } from '../../pdf-objects.ts'

/** What an element holds on a page: a tagged sequence by its number (MCID), or an object such as an annotation. */
export type ElementContent =
  | { readonly kind: 'marked'; readonly id: number; readonly page: PDFRef | null }
  | { readonly kind: 'object'; readonly object: PDFDict | null }

/** An element of the structure tree. `type` is as it is written, `role` the standard type that it stands for. */
export interface StructureElement {
  readonly dictionary: PDFDict
  readonly type: string
  readonly role: string
  readonly parent: StructureElement | null
  readonly children: readonly StructureElement[]
  readonly content: readonly ElementContent[]
  readonly where: string
}

export interface Structure {
  readonly root: PDFDict | null
  /** In reading order. */
  readonly elements: readonly StructureElement[]
  /** Those of each role. */
  readonly ofRole: ReadonlyMap<string, readonly StructureElement[]>
  /** Types that lead back to themselves in the role map. */
  readonly circular: readonly string[]
}

interface Growing extends StructureElement {
  readonly children: Growing[]
  readonly content: ElementContent[]
}

/** The structure tree (ISO 32000-1, 14.7.2), each element once though a file should lead to it twice. */
export function readStructure(catalog: PDFDict): Structure {
  const root = dictionaryAt(catalog, 'StructTreeRoot')
  const roles = rolesOf(root)
  const elements: Growing[] = []
  const seen = new Set<PDFDict>()
  const ofRole = new Map<string, Growing[]>()
  const left: { readonly entry: PDFObject; readonly parent: Growing | null; readonly page: PDFRef | null }[] = []
  const push = (entries: readonly PDFObject[], parent: Growing | null, page: PDFRef | null) => {
    for (const entry of entries.toReversed()) left.push({ entry, parent, page })
  }
  push(entriesAt(root, 'K'), null, null)
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { entry, parent, page } = next
    const content = contentOf(entry, page, catalog)
    const dictionary = asDictionary(catalog.context.lookup(entry))
    if (content !== null) parent?.content.push(content)
    else if (dictionary !== null && !seen.has(dictionary)) {
      seen.add(dictionary)
      const type = nameAt(dictionary, 'S') ?? ''
      const where = `element ${seen.size} (${type})`
      const element: Growing = { dictionary, type, role: roles.standard(type), parent, children: [], content: [], where }
      elements.push(element)
      const same = ofRole.get(element.role)
      if (same === undefined) ofRole.set(element.role, [element])
      else same.push(element)
      parent?.children.push(element)
      push(entriesAt(dictionary, 'K'), element, referenceAt(dictionary, 'Pg') ?? page)
    }
  }
  return { root, elements, ofRole, circular: roles.circular }
}

function contentOf(entry: PDFObject, page: PDFRef | null, { context }: PDFDict): ElementContent | null {
  if (entry instanceof PDFNumber) return { kind: 'marked', id: entry.asNumber(), page }
  const dictionary = entry instanceof PDFDict || entry instanceof PDFRef ? asDictionary(context.lookup(entry)) : null
  switch (nameAt(dictionary, 'Type')) {
    case 'MCR':
      return { kind: 'marked', id: numberAt(dictionary, 'MCID') ?? -1, page: referenceAt(dictionary, 'Pg') ?? page }
    case 'OBJR':
      return { kind: 'object', object: dictionaryAt(dictionary, 'Obj') }
    case null:
    default:
      return null
  }
}

function rolesOf(root: PDFDict | null): { readonly standard: (type: string) => string; readonly circular: readonly string[] } {
  const map = dictionaryAt(root, 'RoleMap')
  const known = new Map<string, string | null>()
  for (const type of keysOf(map)) {
    const seen = new Set<string>()
    let at: string | null = type
    while (at !== null && !seen.has(at)) {
      seen.add(at)
      const next: string | null = nameAt(map, at)
      if (next === null) break
      at = next
    }
    known.set(type, at !== null && nameAt(map, at) !== null ? null : at)
  }
  return {
    standard: (type) => known.get(type) ?? type,
    circular: [...known].flatMap(([type, standard]) => (standard === null ? [type] : [])),
  }
}
