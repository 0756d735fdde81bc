import type { Document } from '@xmldom/xmldom'
import { posix } from 'node:path'
import { parseUrl } from '#node/parse-url'
import { contentTypesOf, type ContentTypes } from './content-types.ts'
import { freeIds, listName, purposeOf, readRelationships, type Relationship } from './relationships.ts'
import { readXml } from './read-xml.ts'
import { writtenXml } from './xml.ts'

/** A part as it is in the file. `list` is the list of its relationships as it is there too, `null` where that is to be written anew, or where there is none. */
export interface Part {
  readonly type: string
  readonly bytes: Uint8Array
  readonly list: Uint8Array | null
  readonly relationships: readonly Relationship[]
}

/** The parts that lead, by relationships, from a document to all that it needs. Whatever else lay in the file (a thumbnail, signatures, ribbons, the properties of who made it) is not there. */
export interface WordPackage {
  /** The name of the document itself. */
  readonly main: string
  readonly parts: Map<string, Part>
}

interface Reading {
  readonly main: string
  readonly types: ContentTypes
  /** Of a package that we wrote, nothing is checked. */
  readonly isOurs: boolean
}

/** Takes a package to pieces; `null` where it is not whole. `files` are its zip's entries. */
export function readPackage(files: ReadonlyMap<string, Uint8Array>, reading: Reading): WordPackage | null {
  const parts = new Map<string, Part>()
  const waiting = [reading.main]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (parts.has(name)) continue
    const part = readPart(name, files, reading)
    if (part === null) return null
    parts.set(name, part)
    waiting.push(...part.relationships.filter(({ isExternal }) => !isExternal).map(({ target }) => target))
  }
  return { main: reading.main, parts }
}

function readPart(name: string, files: ReadonlyMap<string, Uint8Array>, { types, isOurs }: Reading): Part | null {
  const bytes = files.get(name)
  const type = contentTypesOf(name, types)
  const list = files.get(listName(name))
  const relationships = readRelationships(list, name)
  if (bytes === undefined || type === null || relationships === null) return null
  if (!isOurs && isXmlType(type) && readXml(bytes) === null) return null
  const kept = relationships.flatMap((each) => keptRelationship(each, files))
  const isChanged = kept.length !== relationships.length || kept.some((each, index) => each !== relationships[index])
  return { type, bytes, relationships: kept, list: isChanged ? null : (list ?? null) }
}

export function isXmlType(type: string): boolean {
  return /[+/]xml$/u.test(type)
}

/**
 * Nothing that a template links to from outside is fetched when the brief is opened: a picture, an object or a template in another place could say who reads it, or bring in something else. Only links that a reader would have to click stay.
 * What leads to a part that is not there goes as well.
 */
function keptRelationship(relationship: Relationship, files: ReadonlyMap<string, Uint8Array>): readonly Relationship[] {
  const purpose = purposeOf(relationship)
  if (!relationship.isExternal) {
    if (purpose === 'aFChunk') return []
    const name = files.has(relationship.target) ? relationship.target : caseOf(relationship.target, files)
    return name === null ? [] : [name === relationship.target ? relationship : { ...relationship, target: name }]
  }
  if (purpose === 'attachedTemplate' || purpose.startsWith('mailMerge') || purpose === 'recipientData') return []
  const isLink = purpose === 'hyperlink' && parseUrl(relationship.target) !== null && /^(?:https?|mailto):/iu.test(relationship.target)
  return [isLink ? relationship : { ...relationship, target: 'about:blank' }]
}

/** Part names are the same in capitals and small letters (Open Packaging Conventions, 6.2.2.3). */
function caseOf(target: string, files: ReadonlyMap<string, Uint8Array>): string | null {
  const lower = target.toLowerCase()
  return [...files.keys()].find((name) => name.toLowerCase() === lower) ?? null
}

/** The part that a part leads to for a purpose: “styles”, “numbering”. */
export function partFor({ main, parts }: WordPackage, purpose: string, from: string = main): string | null {
  const found = parts.get(from)?.relationships.find((each) => !each.isExternal && purposeOf(each) === purpose)
  return found?.target ?? null
}

export function xmlOf({ parts }: WordPackage, name: string | null): Document | null {
  const part = name === null ? undefined : parts.get(name)
  return part === undefined ? null : readXml(part.bytes)
}

/** Changes the text of a part. */
export function setXml(within: WordPackage, name: string, xml: Document): void {
  setText(within, name, writtenXml(xml))
}

export function setText({ parts }: WordPackage, name: string, xml: string): void {
  const part = parts.get(name)
  if (part !== undefined) parts.set(name, { ...part, bytes: new TextEncoder().encode(xml) })
}

/** A part of ours as it stands in the file: we write UTF-8. */
export function ourText({ parts }: WordPackage, name: string | null): string {
  return new TextDecoder().decode(name === null ? undefined : parts.get(name)?.bytes)
}

export function setRelationships({ parts }: WordPackage, name: string, relationships: readonly Relationship[]): void {
  const part = parts.get(name)
  if (part !== undefined) parts.set(name, { ...part, relationships, list: null })
}

/** Leads from a part to another thing, and gives the id by which it does. */
export function relate(within: WordPackage, name: string, relationship: Omit<Relationship, 'id'>): string {
  const relationships = within.parts.get(name)?.relationships ?? []
  const id = freeIds(relationships)()
  setRelationships(within, name, [...relationships, { ...relationship, id }])
  return id
}

/** Leads from the document to a part that came from another, as that one's did. */
export function relateAs(purpose: string, from: WordPackage, into: WordPackage, target: string): void {
  const known = from.parts.get(from.main)?.relationships.find((each) => purposeOf(each) === purpose)
  if (known !== undefined) relate(into, into.main, { ...known, target })
}

/** A name beside others of its kind that no part has: header3.xml, item2.xml. */
export function freeName(parts: ReadonlyMap<string, unknown>, like: string): string {
  const { dir, name, ext } = posix.parse(like)
  const stem = name.replace(/\d+$/u, '')
  const lower = new Set([...parts.keys()].map((each) => each.toLowerCase()))
  if (!lower.has(like.toLowerCase())) return like
  let number = 1
  while (lower.has(posix.join(dir, `${stem}${number}${ext}`).toLowerCase())) number += 1
  return posix.join(dir, `${stem}${number}${ext}`)
}
