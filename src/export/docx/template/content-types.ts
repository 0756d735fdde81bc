import { readXml } from './read-xml.ts'
import { children, names, writeXml } from './xml.ts'

/** The types of a package's parts (Open Packaging Conventions, 10.1.2). Keys are in small letters; an override's is a part's name without its first stroke. */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>
  readonly overrides: ReadonlyMap<string, string>
}

/** `null` where the list is missing or not well-formed. */
export function readContentTypes(list: Uint8Array | undefined): ContentTypes | null {
  const read = list === undefined ? null : readXml(list)
  if (read === null) return null
  const each = children(read.documentElement)
  const pairs = (name: string, key: string) =>
    each
      .filter(({ localName }) => localName === name)
      .map((entry) => [(entry.getAttribute(key) ?? '').replace(/^\//u, '').toLowerCase(), entry.getAttribute('ContentType') ?? ''] as const)
  return { defaults: new Map(pairs('Default', 'Extension')), overrides: new Map(pairs('Override', 'PartName')) }
}

export function contentTypesOf(name: string, { defaults, overrides }: ContentTypes): string | null {
  const lower = name.toLowerCase()
  return overrides.get(lower) ?? defaults.get(lower.slice(lower.lastIndexOf('.') + 1)) ?? null
}

const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml'

/** A list for these parts: pictures and the like by their ending, XML part by part. */
export function writeContentTypes(types: ReadonlyMap<string, string>): Uint8Array {
  const sorted = [...types].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const defaults = new Map([
    ['rels', relationshipsType],
    ['xml', 'application/xml'],
  ])
  for (const [name, type] of sorted) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    if (!defaults.has(ending)) defaults.set(ending, type)
  }
  const list = readXml(new TextEncoder().encode(`<Types xmlns="${names.contentTypes}"/>`))
  if (list === null) throw new Error('an empty list is well-formed')
  const add = (name: string, key: string, value: string, type: string) => {
    const entry = list.createElementNS(names.contentTypes, name)
    entry.setAttribute(key, value)
    entry.setAttribute('ContentType', type)
    list.documentElement?.appendChild(entry)
  }
  for (const [ending, type] of defaults) add('Default', 'Extension', ending, type)
  for (const [name, type] of sorted) {
    if (defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) !== type) add('Override', 'PartName', `/${name}`, type)
  }
  return writeXml(list)
}
