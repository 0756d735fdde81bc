import type { Document, Element } from '@xmldom/xmldom'
import { partFor, setXml, type WordPackage, xmlOf } from './word-package.ts'
import { all, attribute, children, element, remove, setAttribute } from './xml.ts'

const signs = ['*', '†', '‡', '§', '¶', '‖'] as const

/**
 * Notes of the template's own text that come before the brief would push its numbers on, and “n 5” in a note would then name another. They get signs instead of numbers, as a typesetter would set a note that is not the author's.
 * For the same reason notes are counted through the whole document, from 1.
 */
export function setNotesApart(document: Document, place: Element | null, within: WordPackage): void {
  countThrough(document)
  const part = partFor(within, 'footnotes')
  const notes = xmlOf(within, part)
  if (part === null || notes === null || !hasNotesBefore(document, place)) return
  const texts = new Map(children(notes.documentElement, 'footnote').map((note) => [attribute(note, 'id'), note]))
  for (const [index, reference] of counted(document).entries()) {
    const sign = (signs[index % signs.length] ?? '*').repeat(Math.floor(index / signs.length) + 1)
    setAttribute(reference, 'customMarkFollows', '1')
    reference.parentNode?.insertBefore(signText(document, sign), reference.nextSibling)
    for (const number of all(texts.get(attribute(reference, 'id')), 'footnoteRef'))
      number.parentNode?.replaceChild(signText(notes, sign), number)
  }
  setXml(within, part, notes)
}

function countThrough(document: Document): void {
  for (const each of ['numStart', 'numRestart'].flatMap((name) => all(document, name))) {
    if (each.parentNode?.localName === 'footnotePr') remove(each)
  }
}

/** The references that show a number. */
function counted(document: Document): readonly Element[] {
  return all(document, 'footnoteReference').filter((each) => attribute(each, 'customMarkFollows') === null)
}

function hasNotesBefore(document: Document, place: Element | null): boolean {
  const order = [...document.getElementsByTagName('*')]
  const [first] = counted(document)
  return first !== undefined && (place === null || order.indexOf(first) < order.indexOf(place))
}

function signText(part: Document, sign: string): Element {
  const text = element(part, 't')
  text.appendChild(part.createTextNode(sign))
  return text
}
