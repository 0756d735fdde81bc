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

/** The same font as one of our own family, with its new name table at the end (OpenType 1.9, “name”, format 0). The checksum of the whole file is left as it was: Typst does not look at it. */
export function asOwnFamily(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const entry = directoryEntry(view, 'name')
  const table = view.getUint32(entry + 8)
  const renamed = nameTable(
    recordsOf(view, table).map((record) => (familyIds.has(record.id) ? prefixed(record) : record)),
    view,
  )
  const start = Math.ceil(font.length / 4) * 4
  const bytes = new Uint8Array(start + Math.ceil(renamed.length / 4) * 4)
  bytes.set(font)
  bytes.set(renamed, start)
  const out = new DataView(bytes.buffer)
  out.setUint32(entry + 4, checksum(out, start))
  out.setUint32(entry + 8, start)
  out.setUint32(entry + 12, renamed.length)
  return bytes
}

function directoryEntry(view: DataView, tag: string): number {
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16)
  const found = entries.find((at) => String.fromCodePoint(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset))) === tag)
  if (found === undefined) throw new Error(`a bundled font has no table “${tag}”`)
  return found
}

function recordsOf(view: DataView, table: number): readonly NameRecord[] {
  const storage = table + view.getUint16(table + 4)
  return Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const at = table + 6 + index * recordSize
    const bytes = new Uint8Array(view.buffer, view.byteOffset + storage + view.getUint16(at + 10), view.getUint16(at + 8))
    return { at, platform: view.getUint16(at), id: view.getUint16(at + 6), bytes }
  })
}

/** UTF-16 but on the Macintosh platform, which has a byte for each of the prefix’s letters. */
function prefixed(record: NameRecord): NameRecord {
  const width = record.platform === 1 ? 1 : 2
  const before = new Uint8Array(prefix.length * width)
  for (let index = 0; index < prefix.length; index += 1) before[index * width + width - 1] = prefix.codePointAt(index) ?? 0
  return { ...record, bytes: Uint8Array.from([...before, ...record.bytes]) }
}

function nameTable(records: readonly NameRecord[], font: DataView): Uint8Array {
  const storage = 6 + records.length * recordSize
  const bytes = new Uint8Array(storage + records.reduce((size, record) => size + record.bytes.length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint16(2, records.length)
  view.setUint16(4, storage)
  let end = storage
  for (const [index, record] of records.entries()) {
    const at = 6 + index * recordSize
    for (let offset = 0; offset < 8; offset += 2) view.setUint16(at + offset, font.getUint16(record.at + offset))
    view.setUint16(at + 8, record.bytes.length)
    view.setUint16(at + 10, end - storage)
    bytes.set(record.bytes, end)
    end += record.bytes.length
  }
  return bytes
}

/** The sum of the table’s words (OpenType 1.9, “Calculating checksums”). */
function checksum(view: DataView, from: number): number {
  let sum = 0
  for (let at = from; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) % 0x1_00_00_00_00
  return sum
}
