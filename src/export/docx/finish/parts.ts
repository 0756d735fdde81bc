import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** A package's parts by name: XML as text, pictures and fonts as bytes. */
export type Parts = Map<string, string | Uint8Array>

const isXml = /\.(?:xml|rels)$/iu

/** Unpacks a package that we packed ourselves. */
export function partsOf(packed: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, isXml.test(name) ? strFromU8(bytes) : bytes]))
}

/** The parts that Word reads first stand first, the others by name. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

/** The same parts give the same bytes. */
export function packParts(parts: Parts): Uint8Array {
  const names = [...parts.keys()].toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
  const entries: Zippable = Object.fromEntries(names.map((name) => [name, bytesOf(parts.get(name) ?? '')]))
  // Zip has no time zone: 1980-01-01 00:00 local time is its zero, the same everywhere. Asked for each time: a traveller’s zone changes while the app runs.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) })
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? strToU8(part) : part
}

function rank(name: string): number {
  const place = first.indexOf(name)
  return place === -1 ? first.length : place
}

/** The text of a part that must be there: docx writes it always. */
export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name)
  if (typeof part !== 'string') throw new Error(`no part ${name}`)
  return part
}

/** Changes the text of a part. `before` must stand in it: what is not found would be lost in silence. */
export function insertBefore(parts: Parts, name: string, before: string, xml: string): void {
  const part = textOf(parts, name)
  const at = part.lastIndexOf(before)
  if (at === -1) throw new Error(`no ${before} in ${name}`)
  parts.set(name, part.slice(0, at) + xml + part.slice(at))
}
