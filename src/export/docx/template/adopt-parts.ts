import { withAttributes } from './our-text.ts'
import { freeIds, type Relationship } from './relationships.ts'
import { freeName, setRelationships, type WordPackage } from './word-package.ts'

/** Takes a part of ours, with all that it leads to, into another package, under a name that is free there; gives that name. */
export function adoptPart(name: string, from: WordPackage, into: WordPackage): string {
  const part = from.parts.get(name)
  if (part === undefined) throw new Error(`no part ${name}`)
  const given = freeName(into.parts, name)
  into.parts.set(given, part)
  if (part.relationships.length > 0) {
    const relationships = part.relationships.map((each) =>
      each.isExternal ? each : { ...each, target: adoptPart(each.target, from, into) },
    )
    setRelationships(into, given, relationships)
  }
  return given
}

interface Move {
  readonly from: WordPackage
  readonly fromPart: string
  readonly into: WordPackage
  readonly intoPart: string
}

const leading = /<\w+:\w+[^>]* r:\w+="[^>]*>/gu

/** Moves the relationships that our text names from our part's list into the other's, and gives the text with their new ids. One address is led to once. */
export function adoptLinks(xml: string, { from, fromPart, into, intoPart }: Move): string {
  const known = new Map((from.parts.get(fromPart)?.relationships ?? []).map((each) => [each.id, each]))
  const before = into.parts.get(intoPart)?.relationships ?? []
  const freeId = freeIds(before)
  const given = new Map<string, Relationship>()
  const changed = withAttributes(xml, leading, 'r:\\w+', (id) => {
    const relationship = known.get(id)
    if (relationship === undefined) return id
    const target = () => (relationship.isExternal ? relationship.target : adoptPart(relationship.target, from, into))
    const adopted = given.get(id) ?? { ...relationship, id: freeId(), target: target() }
    given.set(id, adopted)
    return adopted.id
  })
  if (given.size > 0) setRelationships(into, intoPart, [...before, ...given.values()])
  return changed
}
