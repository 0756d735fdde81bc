import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { Printable } from '#core/printable'
import { languageTag } from '../language-tag.ts'
import { finishCoreProperties } from './finish-core-properties.ts'
import { finishSeparators } from './finish-separators.ts'
import { finishSettings } from './finish-settings.ts'
import { finishStyles } from './finish-styles.ts'
import { numberBookmarks } from './number-bookmarks.ts'
import { numberRelationships } from './number-relationships.ts'
import { dropPart } from './drop-part.ts'
import { parseXml, type Part, serializeXml } from './xml.ts'

/** Zip has no time zone: 1980-01-01 00:00 local time is its zero, the same everywhere. */
const noTime = new Date(1980, 0, 1)

/** The parts that Word reads first stand first, the others by name. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

/** Mends what docx 9.15 writes: random relationship and bookmark ids, the clock in the properties, separators that hold a note's number, a style that is used and not defined, an empty properties part; and adds the document's language. Then packs it again with fixed times. */
export function finishPackage(packed: Uint8Array, { language }: Printable): Uint8Array {
  const files = unzipSync(packed)
  const parts = new Map<string, Part>(Object.entries(files).map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]))
  dropPart(parts, 'docProps/custom.xml')
  numberRelationships(parts)
  numberBookmarks(parts)
  finishSeparators(parts)
  finishStyles(parts)
  finishSettings(parts, languageTag(language))
  finishCoreProperties(parts, languageTag(language))
  const names = [...parts.keys()].toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
  const entries: Zippable = Object.fromEntries(names.flatMap((name) => [...serialized(name, parts.get(name))]))
  return zipSync(entries, { level: 6, mtime: noTime })
}

function serialized(name: string, part: Part | undefined): readonly (readonly [string, Uint8Array])[] {
  return part === undefined ? [] : [[name, strToU8(serializeXml(part))]]
}

function rank(name: string): number {
  const place = first.indexOf(name)
  return place === -1 ? first.length : place
}
