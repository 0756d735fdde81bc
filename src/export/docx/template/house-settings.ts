import type { Document } from '@xmldom/xmldom'
import { adoptPart } from './adopt-parts.ts'
import { putInOrder } from './in-order.ts'
import { attributeIn } from './property.ts'
import { partFor, relateAs, setXml, type WordPackage, xmlOf } from './word-package.ts'
import { child, children, element, remove } from './xml.ts'

/** What names a place on somebody's machine or network, or asks for it; and what makes notes begin anew. */
const dropped = ['attachedTemplate', 'mailMerge', 'linkStyles', 'saveThroughXslt', 'attachedSchema']

/** The template's settings stay, but for those that lead out of it. Where it got our part of notes, they name the rules above notes, by which Word knows them. */
export function fitSettings(from: WordPackage, into: WordPackage, ourNotes: string | null): void {
  const part = partFor(into, 'settings')
  const settings = xmlOf(into, part)
  if (settings === null || part === null) {
    const ours = partFor(from, 'settings')
    dropEndnotes(from, ours)
    if (ours !== null) relateAs('settings', from, into, adoptPart(ours, from, into))
    return
  }
  const leadOut = dropped.flatMap((name) => children(settings.documentElement, name))
  for (const each of leadOut) remove(each)
  const isCounted = countThrough(settings)
  if (ourNotes !== null) nameRules(settings, ourNotes)
  if (leadOut.length > 0 || isCounted || ourNotes !== null) setXml(into, part, settings)
}

/** Of our endnotes there are none but the rules above them, which stay behind. */
function dropEndnotes(from: WordPackage, ours: string | null): void {
  const settings = xmlOf(from, ours)
  if (settings === null || ours === null) return
  for (const each of children(settings.documentElement, 'endnotePr')) remove(each)
  setXml(from, ours, settings)
}

/** See `setNotesApart`. Says whether anything had to change. */
function countThrough(settings: Document): boolean {
  const notes = child(settings.documentElement, 'footnotePr')
  const counting = ['numStart', 'numRestart'].flatMap((name) => children(notes, name))
  for (const each of counting) remove(each)
  return counting.length > 0
}

function nameRules(settings: Document, notes: string): void {
  const root = settings.documentElement
  if (root === null) return
  const known = child(root, 'footnotePr')
  const properties = known ?? element(settings, 'footnotePr')
  if (known === null) putInOrder('settings', root, properties)
  for (const each of children(properties, 'footnote')) remove(each)
  for (const [rule] of notes.matchAll(/<w:footnote [^>]*w:type=[^>]*>/gu)) {
    properties.appendChild(element(settings, 'footnote', { id: attributeIn(rule, 'id') ?? '' }))
  }
}
