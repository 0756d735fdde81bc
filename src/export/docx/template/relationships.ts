import type { Document } from '@xmldom/xmldom'
import { posix } from 'node:path'
import { readXml } from './read-xml.ts'
import { children, names, writeXml } from './xml.ts'

/** A relationship of a part (Open Packaging Conventions, 9.3). `target` is a part's name, or an address where it is external. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** What a relationship is for: the last word of its type, which is all that differs between the office's generations. */
export function purposeOf({ type }: Pick<Relationship, 'type'>): string {
  return type.slice(type.lastIndexOf('/') + 1)
}

export function listName(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

/** The relationships of a part from its list; `null` where that is not well-formed. */
export function readRelationships(list: Uint8Array | undefined, part: string): readonly Relationship[] | null {
  if (list === undefined) return []
  const read = readXml(list)
  if (read === null) return null
  return children(read.documentElement).map((each) => {
    const target = each.getAttribute('Target') ?? ''
    const isExternal = each.getAttribute('TargetMode') === 'External'
    const [id, type] = [each.getAttribute('Id') ?? '', each.getAttribute('Type') ?? '']
    return { id, type, target: isExternal ? target : partName(target, part), isExternal }
  })
}

/** The name of a part that a list names relative to the part that it is of. */
function partName(target: string, part: string): string {
  const path = decoded(target.replace(/[#?].*$/u, '').replaceAll('\\', '/'))
  return posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(part), path))
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** A list of relationships as bytes. */
export function writeRelationships(relationships: readonly Relationship[], part: string): Uint8Array {
  const list = emptyList()
  for (const { id, type, target, isExternal } of relationships) {
    const each = list.createElementNS(names.relationships, 'Relationship')
    each.setAttribute('Id', id)
    each.setAttribute('Type', type)
    each.setAttribute('Target', isExternal ? target : encodeURI(posix.relative(posix.dirname(part), target)))
    if (isExternal) each.setAttribute('TargetMode', 'External')
    list.documentElement?.appendChild(each)
  }
  return writeXml(list)
}

function emptyList(): Document {
  const list = readXml(new TextEncoder().encode(`<Relationships xmlns="${names.relationships}"/>`))
  if (list === null) throw new Error('an empty list is well-formed')
  return list
}

/** Ids, one after the other, that no relationship of a list has yet. */
export function freeIds(relationships: readonly Relationship[]): () => string {
  const taken = new Set(relationships.map(({ id }) => id))
  let number = relationships.length
  return () => {
    do number += 1
    while (taken.has(`rId${number}`))
    return `rId${number}`
  }
}
