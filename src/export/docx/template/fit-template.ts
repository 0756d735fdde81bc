import type { Document } from '@xmldom/xmldom'
import { isRightToLeft, type Printable } from '#core/printable'
import { mapNamespace } from '../finish/brief-map.ts'
import { languageTag } from '../language-tag.ts'
import { adoptComments } from './adopt-comments.ts'
import { adoptNotes } from './adopt-notes.ts'
import { adoptLinks, adoptPart } from './adopt-parts.ts'
import { readContentTypes } from './content-types.ts'
import { customProperties } from './custom-properties.ts'
import { type Dressing, dressXml } from './dress-xml.ts'
import { fitEdges } from './edges.ts'
import { findPlace } from './find-place.ts'
import { fitSettings } from './house-settings.ts'
import { newLists } from './new-lists.ts'
import type { Template } from './open-template.ts'
import { bytesOf, packageParts } from './package-parts.ts'
import { contentOf } from './our-text.ts'
import { dropOldBookmarks, fillGap, makeGap, withOwnBookmarks } from './place-story.ts'
import { setNotesApart } from './set-notes-apart.ts'
import { fillPlaceholders } from './placeholders.ts'
import { purposeOf, type Relationship } from './relationships.ts'
import { readStyles, type StyleBook } from './style-book.ts'
import { openWardrobe } from './wardrobe.ts'
import {
  ourText,
  partFor,
  readPackage,
  relate,
  relateAs,
  setRelationships,
  setText,
  setXml,
  type WordPackage,
  xmlOf,
} from './word-package.ts'
import { attribute } from './xml.ts'

/** A package by the names of its parts, as the writer has finished it: XML as text or bytes. */
type Parts = ReadonlyMap<string, string | Uint8Array>

interface Fitted {
  readonly parts: Map<string, Uint8Array>
  /** Word's own styles that the brief uses and the template does not have, as Word names them. The brief is formatted directly there. */
  readonly missingStyles: readonly string[]
}

/**
 * Puts a finished brief into a template: its text at the marked place or the end, in the template's styles, beside what the template says itself. Styles, theme, fonts, headers, footers and pictures stay as they are, byte for byte; only what both have (notes, lists, comments) is joined.
 * The result is always a document, also where the template was a .dotx. The same brief and template give the same parts.
 */
export function fitTemplate(finished: Parts, { package: house, document, properties, asks }: Template, printable: Printable): Fitted {
  const ours = ourPackage(finished)
  const place = findPlace(document)
  const lists = newLists({
    ours: xmlOf(ours, partFor(ours, 'numbering')),
    house: xmlOf(house, partFor(house, 'numbering')),
    namedIn: [xmlOf(house, partFor(house, 'styles')), document],
  })
  const dressing = dressingFor(ours, house, lists, printable)
  const dressed = (part: string | null) => dressXml(ourText(ours, part), dressing)

  fillPlaceholders(document, printable)
  setNotesApart(document, place?.at ?? null, house)
  dropOldBookmarks(document)
  const styleOf = (kind: 'header' | 'footer') => dressing.wardrobe.paragraph(kind === 'header' ? 'Header' : 'Footer').id
  fitEdges({ document, printable, within: house, styleOf })
  const gap = makeGap(document, place)

  const text = withoutSection(contentOf(dressed(ours.main), 'body'))
  const marked = withOwnBookmarks(text, storiesOf(house, document))
  const linked = adoptLinks(marked, { from: ours, fromPart: ours.main, into: house, intoPart: house.main })
  const commented = adoptComments({ from: ours, story: linked, comments: dressed(partFor(ours, 'comments')), into: house })
  const notes = dressed(partFor(ours, 'footnotes'))
  const { story, isOurPart } = adoptNotes({ from: ours, story: commented, notes, into: house, document, isBefore: gap.isAfter })

  dropOldMap(house)
  adoptLeft(ours, house)
  adoptLists(lists.part(), ours, house)
  fitSettings(ours, house, isOurPart ? notes : null)
  setText(house, house.main, fillGap(document, gap, story))
  return {
    parts: packageParts(finished, house, customProperties(asks, properties, printable)),
    missingStyles: dressing.wardrobe.missing().filter((name) => !/^(?:Header|Footer)$/u.test(name)),
  }
}

/** Our own page is not the template's. */
function withoutSection(body: string): string {
  return body.replace(/<w:sectPr(?:(?!<w:sectPr).)*$/su, '')
}

function ourPackage(finished: Parts): WordPackage {
  const files = new Map([...finished].map(([name, part]) => [name, bytesOf(part)]))
  const types = readContentTypes(files.get('[Content_Types].xml'))
  const read = types === null ? null : readPackage(files, { main: 'word/document.xml', types, isOurs: true })
  if (read === null) throw new Error('a finished brief is whole')
  return read
}

function dressingFor(ours: WordPackage, house: WordPackage, lists: Dressing['lists'], { language }: Printable): Dressing {
  const [own, theirs] = [ours, house].map((each) => readStyles(xmlOf(each, partFor(each, 'styles'))))
  if (own === undefined || theirs === undefined) throw new Error('two packages have two books of styles')
  const tag = languageTag(language)
  return {
    ours: own,
    wardrobe: openWardrobe(own, theirs, lists.hasLevel),
    lists,
    language: languageOf(theirs, isRightToLeft(tag)) === tag ? null : tag,
    isRightToLeft: isRightToLeft(tag),
  }
}

function languageOf(house: StyleBook, isFromRight: boolean): string | null {
  return attribute(house.resolved(house.default, 'rPr', 'lang'), isFromRight ? 'bidi' : 'val')
}

/** The parts that may hold bookmarks. */
function storiesOf(house: WordPackage, document: Document): readonly Document[] {
  const edges = [...house.parts].filter(([, { type }]) => /\.(?:header|footer|footnotes|endnotes|comments)\+xml$/u.test(type))
  return [document, ...edges.flatMap(([name]) => xmlOf(house, name) ?? [])]
}

/** A map of bookmarks that the template brought from an earlier brief is that one's. */
function dropOldMap(house: WordPackage): void {
  const known = house.parts.get(house.main)?.relationships ?? []
  const kept = known.filter((each) => !isMap(each, house))
  for (const { target } of known.filter((each) => !kept.includes(each))) {
    for (const beside of house.parts.get(target)?.relationships ?? []) house.parts.delete(beside.target)
    house.parts.delete(target)
  }
  if (kept.length < known.length) setRelationships(house, house.main, kept)
}

/** Our parts that nothing in the text names, such as the map of its bookmarks. */
function adoptLeft(ours: WordPackage, house: WordPackage): void {
  for (const relationship of ours.parts.get(ours.main)?.relationships ?? []) {
    if (purposeOf(relationship) !== 'customXml' || relationship.isExternal) continue
    relate(house, house.main, { ...relationship, target: adoptPart(relationship.target, ours, house) })
  }
}

function isMap(relationship: Relationship, within: WordPackage): boolean {
  const namespace = purposeOf(relationship) === 'customXml' ? xmlOf(within, relationship.target)?.documentElement?.namespaceURI : null
  return namespace?.startsWith(mapNamespace.replace(/\d+$/u, '')) === true
}

function adoptLists(lists: Document | null, ours: WordPackage, house: WordPackage): void {
  const known = partFor(house, 'numbering')
  if (lists === null) return
  if (known !== null) {
    setXml(house, known, lists)
    return
  }
  const ourPart = partFor(ours, 'numbering')
  if (ourPart === null) return
  setXml(ours, ourPart, lists)
  relateAs('numbering', ours, house, adoptPart(ourPart, ours, house))
}
