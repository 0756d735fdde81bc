import { neededTable, withTable } from './font-table.ts'

/** What is put before the names of the bundled fonts’ families. No font of the system has such a name, so that none can stand in for a bundled one. */
const prefix = 'Attache '

/** The family that a bundled font is set by: the one it was published under, made our own. */
export function ownFamily(family: string): string {
  return prefix + family
}

/** Family, typographic family and WWS family (OpenType 1.9, “name”, name IDs). */
const familyIds = new Set([1, 16, 21])
const recordSize = 12

interface NameRecord {
  readonly at: number
  readonly platform: number
  readonly id: number
  readonly bytes: Uint8Array
}

/** The same font as one of our own family, with its names anew (OpenType 1.9, “name”, format 0). */
export function asOwnFamily(font: Uint8Array): Uint8Array {
  return withFamilies(font, (record) => ({ ...record, bytes: Uint8Array.from([...written(prefix, record), ...record.bytes]) }))
}

/** The same font as one of this family, which is of ASCII letters, in all languages. */
export function asFamily(font: Uint8Array, family: string): Uint8Array {
  return withFamilies(font, (record) => ({ ...record, bytes: written(family, record) }))
}

function withFamilies(font: Uint8Array, renamed: (record: NameRecord) => NameRecord): Uint8Array {
  const names = neededTable(font, 'name')
  return withTable(
    font,
    'name',
    nameTable(
      recordsOf(names).map((record) => (familyIds.has(record.id) ? renamed(record) : record)),
      names,
    ),
  )
}

function recordsOf(names: DataView): readonly NameRecord[] {
  const storage = names.getUint16(4)
  return Array.from({ length: names.getUint16(2) }, (_, index) => {
    const at = 6 + index * recordSize
    const bytes = new Uint8Array(names.buffer, names.byteOffset + storage + names.getUint16(at + 10), names.getUint16(at + 8))
    return { at, platform: names.getUint16(at), id: names.getUint16(at + 6), bytes }
  })
}

/** UTF-16 but on the Macintosh platform, which has a byte for each letter of ASCII. */
function written(text: string, { platform }: NameRecord): Uint8Array {
  const width = platform === 1 ? 1 : 2
  const bytes = new Uint8Array(text.length * width)
  for (let index = 0; index < text.length; index += 1) bytes[index * width + width - 1] = text.codePointAt(index) ?? 0
  return bytes
}

function nameTable(records: readonly NameRecord[], names: DataView): Uint8Array {
  const storage = 6 + records.length * recordSize
  const bytes = new Uint8Array(storage + records.reduce((size, record) => size + record.bytes.length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint16(2, records.length)
  view.setUint16(4, storage)
  let end = storage
  for (const [index, record] of records.entries()) {
    const at = 6 + index * recordSize
    for (let offset = 0; offset < 8; offset += 2) view.setUint16(at + offset, names.getUint16(record.at + offset))
    view.setUint16(at + 8, record.bytes.length)
    view.setUint16(at + 10, end - storage)
    bytes.set(record.bytes, end)
    end += record.bytes.length
  }
  return bytes
}
