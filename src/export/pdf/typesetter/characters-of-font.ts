import { fontTable } from './font-table.ts'

/** The characters that a TrueType or OpenType font has a glyph for, by its cmap table, formats 4 and 12 (OpenType 1.9, “cmap”). Each range with both ends. */
export function charactersOfFont(font: Uint8Array): readonly (readonly [first: number, last: number])[] {
  const table = fontTable(font, 'cmap')
  if (table === null) return []
  const subtables = Array.from({ length: table.getUint16(2) }, (_, index) => table.getUint32(4 + index * 8 + 4))
  return subtables.flatMap((at) => {
    switch (table.getUint16(at)) {
      case 4:
        return segments(table, at)
      case 12:
        return groups(table, at)
      default:
        return []
    }
  })
}

function segments(view: DataView, at: number): readonly (readonly [number, number])[] {
  const bytes = view.getUint16(at + 6)
  return Array.from({ length: bytes / 2 }, (_, index): readonly [number, number] => {
    const end = at + 14 + index * 2
    return [view.getUint16(end + bytes + 2), view.getUint16(end)]
    // The last segment of every table is U+FFFF, which is no character.
  }).filter(([first]) => first !== 0xff_ff)
}

function groups(view: DataView, at: number): readonly (readonly [number, number])[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index): readonly [number, number] => {
    const group = at + 16 + index * 12
    return [view.getUint32(group), view.getUint32(group + 4)]
  })
}
