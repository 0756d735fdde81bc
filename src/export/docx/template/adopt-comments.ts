import type { Element } from '@xmldom/xmldom'
import { adoptPart } from './adopt-parts.ts'
import { withAttributes } from './our-text.ts'
import { partFor, relateAs, setText, setXml, type WordPackage, xmlOf } from './word-package.ts'
import { attribute, children } from './xml.ts'

interface Comments {
  readonly from: WordPackage
  readonly story: string
  /** Our part of comments, dressed. */
  readonly comments: string
  readonly into: WordPackage
}

const companions = ['commentsExtended', 'commentsIds', 'commentsExtensible', 'people']
const places = /<w:comment(?:RangeStart|RangeEnd|Reference)? [^>]*>/gu

/** Puts our comments behind those that the template's own text has, and gives our text with their numbers. Their paragraphs are named by numbers that must not meet the template's. */
export function adoptComments({ from, story, comments, into }: Comments): string {
  const ourPart = partFor(from, 'comments')
  if (ourPart === null) return story
  const house = xmlOf(into, partFor(into, 'comments'))
  const last = children(house?.documentElement).reduce((most, each) => Math.max(most, Number(attribute(each, 'id')) || 0), -1)
  const numbered = (xml: string) => (house === null ? xml : withAttributes(xml, places, 'w:id', (id) => String(last + 1 + Number(id))))
  setText(from, ourPart, numbered(comments))
  // All of them, for they name each other's paragraphs: the template may have comments and not every companion.
  if (house !== null) for (const purpose of ['comments', ...companions]) setApart(from, partFor(from, purpose))
  for (const purpose of ['comments', ...companions]) join(purpose, from, into)
  return numbered(story)
}

function join(purpose: string, from: WordPackage, into: WordPackage): void {
  const [ourPart, housePart] = [partFor(from, purpose), partFor(into, purpose)]
  const [ours, house] = [xmlOf(from, ourPart), xmlOf(into, housePart)]
  if (ourPart === null || ours === null) return
  if (house === null || housePart === null) {
    relateAs(purpose, from, into, adoptPart(ourPart, from, into))
    return
  }
  for (const each of children(ours.documentElement)) house.documentElement?.appendChild(house.importNode(each, true))
  setXml(into, housePart, house)
}

/** We count paragraphs of comments from 1, Word takes chance numbers: a place far up keeps ours out of their way. */
function setApart(from: WordPackage, part: string | null): void {
  const ours = xmlOf(from, part)
  if (part === null || ours === null) return
  const attributes = [...ours.getElementsByTagName('*')].flatMap((each: Element) => [...each.attributes])
  for (const place of attributes) {
    if (place.localName === 'paraId' || place.localName === 'paraIdParent') place.value = `7A7A${place.value.slice(-4)}`
  }
  setXml(from, part, ours)
}
