/** Where the record of a table stands in a font’s directory (OpenType 1.9, “Table Directory”); `null` where the font has none. */
function recordOf(font: DataView, tag: string): number | null {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const record = 12 + index * 16
    if (String.fromCodePoint(...[0, 1, 2, 3].map((offset) => font.getUint8(record + offset))) === tag) return record
  }
  return null
}

/** A table of a font, as a view of its bytes; `null` where the font has none. */
export function fontTable(font: Uint8Array, tag: string): DataView | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const record = recordOf(view, tag)
  return record === null ? null : new DataView(font.buffer, font.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12))
}

/** One that a bundled font is known to have. */
export function neededTable(font: Uint8Array, tag: string): DataView {
  const table = fontTable(font, tag)
  if (table === null) throw new Error(`a bundled font has no table “${tag}”`)
  return table
}

/** The same font with another table for one that it has, at its end. The checksum of the whole file is left as it was: Typst does not look at it. */
export function withTable(font: Uint8Array, tag: string, table: Uint8Array): Uint8Array {
  const start = Math.ceil(font.length / 4) * 4
  const bytes = new Uint8Array(start + Math.ceil(table.length / 4) * 4)
  bytes.set(font)
  bytes.set(table, start)
  const view = new DataView(bytes.buffer)
  const record = recordOf(view, tag)
  if (record === null) throw new Error(`a bundled font has no table “${tag}”`)
  view.setUint32(record + 4, checksum(view, start))
  view.setUint32(record + 8, start)
  view.setUint32(record + 12, table.length)
  return bytes
}

/** The sum of the table’s words (OpenType 1.9, “Calculating checksums”). */
function checksum(view: DataView, from: number): number {
  let sum = 0
  for (let at = from; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) % 0x1_00_00_00_00
  return sum
}
