import type { Document, Element } from '@xmldom/xmldom'
import { adoptLinks, adoptPart } from './adopt-parts.ts'
import { contentOf, withAttributes } from './our-text.ts'
import { partFor, relateAs, setText, type WordPackage, xmlOf } from './word-package.ts'
import { all, attribute, children, declarePrefixes, setAttribute, writtenXml } from './xml.ts'

interface Notes {
  readonly from: WordPackage
  /** Our text, in which the notes are referred to. */
  readonly story: string
  /** Our part of notes, dressed. */
  readonly notes: string
  readonly into: WordPackage
  readonly document: Document
  /** Whether something of the template's own text comes before ours. */
  readonly isBefore: (element: Element) => boolean
}

interface AdoptedNotes {
  /** Our text with the numbers that the notes have now. */
  readonly story: string
  /** Whether the template got our part of notes, with the rules above them. */
  readonly isOurPart: boolean
}

/**
 * Puts our footnotes among those that the template's own text has. All are numbered as they come in the text and stand in that order: LibreOffice 7.4 takes notes as their numbers come, whatever number a reference names.
 * A template without notes gets our part of them.
 */
export function adoptNotes({ from, story, notes, into, document, isBefore }: Notes): AdoptedNotes {
  const ourPart = partFor(from, 'footnotes')
  const housePart = partFor(into, 'footnotes')
  const house = xmlOf(into, housePart)
  if (ourPart === null) return { story, isOurPart: false }
  if (house === null || housePart === null) {
    setText(from, ourPart, notes)
    relateAs('footnotes', from, into, adoptPart(ourPart, from, into))
    return { story, isOurPart: true }
  }
  const texts = textsIn(notes)
  const order = notesInOrder(house, document, isBefore)
  const first = order.rules.reduce((most, rule) => Math.max(most, Number(attribute(rule, 'id')) || 0), 0) + 1
  const ours = new Map([...texts.keys()].map((id, index) => [id, String(first + order.before.length + index)]))
  const theirs = new Map<string | null, string>()
  for (const [index, note] of [...order.before, ...order.after].entries()) {
    const number = String(first + index + (index < order.before.length ? 0 : texts.size))
    theirs.set(attribute(note, 'id'), number)
    setAttribute(note, 'id', number)
    house.documentElement?.appendChild(note)
  }
  house.documentElement?.insertBefore(house.createProcessingInstruction('attache', 'notes'), order.after[0] ?? null)
  for (const reference of all(document, 'footnoteReference')) setAttribute(reference, 'id', theirs.get(attribute(reference, 'id')) ?? '')
  const moved = adoptLinks([...texts.values()].join(''), { from, fromPart: ourPart, into, intoPart: housePart })
  const numbered = withAttributes(moved, /<w:footnote [^>]*>/gu, 'w:id', (id) => ours.get(id) ?? id)
  declarePrefixes(house)
  setText(
    into,
    housePart,
    writtenXml(house).replace('<?attache notes?>', () => numbered),
  )
  return { story: withAttributes(story, /<w:footnoteReference [^>]*>/gu, 'w:id', (id) => ours.get(id) ?? id), isOurPart: false }
}

/** Our notes, without the rules above them, by their numbers. */
function textsIn(notes: string): ReadonlyMap<string, string> {
  const found = contentOf(notes, 'footnotes').matchAll(/<w:footnote ([^>]*)>.*?<\/w:footnote>/gsu)
  const texts = [...found].filter(([, attributes = '']) => !attributes.includes('w:type='))
  return new Map(texts.map(([whole, attributes = '']) => [/w:id="(-?\d+)"/u.exec(attributes)?.[1] ?? '', whole]))
}

/** The template's notes before our text and after it, in the order in which they are referred to, and the rules above notes. */
function notesInOrder(house: Document, document: Document, isBefore: (element: Element) => boolean) {
  const notes = children(house.documentElement, 'footnote')
  const rules = notes.filter((note) => attribute(note, 'type') !== null)
  const texts = new Map(notes.filter((note) => !rules.includes(note)).map((note) => [attribute(note, 'id'), note]))
  const references = all(document, 'footnoteReference')
  const noteOf = (reference: Element) => texts.get(attribute(reference, 'id')) ?? []
  const before = references.filter(isBefore).flatMap(noteOf)
  const after = references.filter((each) => !isBefore(each)).flatMap(noteOf)
  const referred = new Set([...before, ...after])
  return { rules, before, after: [...after, ...[...texts.values()].filter((note) => !referred.has(note))] }
}
