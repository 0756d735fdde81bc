import type { Document, Element } from '@xmldom/xmldom'
import type { Printable } from '#core/printable'
import { markEdge, saysMarking } from './mark-edge.ts'
import { putInOrder } from './in-order.ts'
import { fillPlaceholders } from './placeholders.ts'
import { setCopyApart } from './set-copy-apart.ts'
import { partFor, relate, freeName, type WordPackage, xmlOf } from './word-package.ts'
import { readXml } from './read-xml.ts'
import { all, around, attribute, child, children, element, isOn, names, setAttribute, writeXml } from './xml.ts'

type Kind = 'header' | 'footer'
type Pages = 'default' | 'first' | 'even'

const types = {
  header: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
  footer: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml',
} as const

interface Edges {
  readonly document: Document
  readonly printable: Printable
  readonly within: WordPackage
  /** The house's own style of such a line, or `null`. */
  readonly styleOf: (kind: Kind) => string | null
}

/**
 * Headers and footers stay as the template has them, byte for byte, but where they ask for words of the brief (`{{title}}`) or do not show its marking, which TLP 2.0 wants in header and footer of every page.
 * Then the section shows a copy with these in it, and the template's own part stays beside it.
 */
export function fitEdges({ document, printable, within, styleOf }: Edges): void {
  const sections = all(document, 'sectPr').filter((each) => around(each, 'sectPrChange') === null)
  const copies = new Map<string, string>()
  for (const [index, section] of sections.entries()) {
    for (const kind of ['header', 'footer'] as const) {
      for (const reference of children(section, `${kind}Reference`)) fitReference(reference, kind)
      if (index === 0 && printable.marking !== null) addMissing(section, kind, pagesOf(sections, within))
    }
  }

  function fitReference(reference: Element, kind: Kind): void {
    const id = reference.getAttributeNS(names.r, 'id')
    const known = within.parts.get(within.main)?.relationships.find((each) => each.id === id)
    if (known === undefined) {
      reference.parentNode?.removeChild(reference)
      return
    }
    const copy = copies.get(known.target) ?? fittedCopy(known.target, kind)
    if (copy === null) return
    copies.set(known.target, copy)
    reference.setAttributeNS(names.r, 'r:id', copy)
  }

  /** The id of a relationship to a copy that says what it should; `null` where the part itself does. */
  function fittedCopy(name: string, kind: Kind): string | null {
    const part = xmlOf(within, name)
    if (part === null) return null
    const isFilled = fillPlaceholders(part, printable)
    const isMarked = printable.marking === null || saysMarking(part, printable.marking)
    if (!isFilled && isMarked) return null
    setCopyApart(part, within)
    if (!isMarked && printable.marking !== null) markEdge(part, printable.marking, styleOf(kind))
    return addEdge(part, kind, name)
  }

  /** A section without a header shows that of the section before it: only the first can lack one. */
  function addMissing(section: Element, kind: Kind, wanted: readonly Pages[]): void {
    const known = new Set(children(section, `${kind}Reference`).map((each) => attribute(each, 'type') ?? 'default'))
    for (const pages of wanted.filter((each) => !known.has(each))) {
      const key = `new ${kind}`
      const id = copies.get(key) ?? addEdge(newEdge(kind), kind, null)
      copies.set(key, id)
      const reference = element(document, `${kind}Reference`, { type: pages })
      reference.setAttributeNS(names.r, 'r:id', id)
      putInOrder('sectPr', section, reference)
      for (const each of sections) giveRoom(each, kind)
    }
  }

  function newEdge(kind: Kind): Document {
    const root = kind === 'header' ? 'hdr' : 'ftr'
    const part = readXml(new TextEncoder().encode(`<w:${root} xmlns:w="${names.w}" xmlns:r="${names.r}"/>`))
    if (part === null || printable.marking === null) throw new Error('a new edge is made for a marking')
    markEdge(part, printable.marking, styleOf(kind))
    return part
  }

  function addEdge(part: Document, kind: Kind, like: string | null): string {
    const name = freeName(within.parts, `word/${kind}1.xml`)
    const relationships = like === null ? [] : (within.parts.get(like)?.relationships ?? [])
    within.parts.set(name, { type: types[kind], bytes: writeXml(part), list: null, relationships })
    return relate(within, within.main, { type: `${names.r}/${kind}`, target: name, isExternal: false })
  }
}

/** LibreOffice gives a page without a header no distance for one: ours would stand at the paper's edge. 1 cm, where there is less than half of it. */
function giveRoom(section: Element, kind: Kind): void {
  const margins = child(section, 'pgMar')
  if (margins !== null && Number(attribute(margins, kind) ?? 0) < 284) setAttribute(margins, kind, '567')
}

/** The pages that have a header of their own, somewhere in the document. */
function pagesOf(sections: readonly Element[], within: WordPackage): readonly Pages[] {
  const settings = xmlOf(within, partFor(within, 'settings'))
  return [
    'default',
    ...(sections.some((each) => isOn(child(each, 'titlePg'))) ? (['first'] as const) : []),
    ...(isOn(child(settings?.documentElement, 'evenAndOddHeaders')) ? (['even'] as const) : []),
  ]
}
