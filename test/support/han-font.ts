import { bundledFonts } from '../../src/export/pdf/typesetter/fonts.ts'
import { fontTable, withTable } from '../../src/export/pdf/typesetter/font-table.ts'

/** A font that has signs for these characters and for no others: the letters of a bundled one from A on stand for them. With what else is to be put into it, table by table: it must be one that the font has. */
export function hanFont(characters: string, tables: Readonly<Record<string, (table: DataView) => Uint8Array>> = {}): Uint8Array {
  const [letters] = bundledFonts()
  if (letters === undefined) throw new Error('there is no bundled font')
  const first = glyphOfA(letters)
  const groups = Array.from(characters, (character, index) => [character.codePointAt(0) ?? 0, first + index] as const).toSorted(
    ([one], [other]) => one - other,
  )
  let font = withTable(letters, 'cmap', cmapOf(groups))
  for (const [tag, change] of Object.entries(tables)) {
    const table = fontTable(font, tag)
    if (table !== null) font = withTable(font, tag, change(table))
  }
  return font
}

/** Of format 12 (OpenType 1.9, “cmap”). */
function cmapOf(groups: readonly (readonly [code: number, glyph: number])[]): Uint8Array {
  const bytes = new Uint8Array(12 + 16 + groups.length * 12)
  const view = new DataView(bytes.buffer)
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + groups.length * 12)
  view.setUint32(24, groups.length)
  for (const [index, [code, glyph]] of groups.entries()) {
    view.setUint32(28 + index * 12, code)
    view.setUint32(32 + index * 12, code)
    view.setUint32(36 + index * 12, glyph)
  }
  return bytes
}

function glyphOfA(font: Uint8Array): number {
  const table = fontTable(font, 'cmap')
  if (table === null) throw new Error('a font without characters')
  const subtables = Array.from({ length: table.getUint16(2) }, (_, index) => table.getUint32(4 + index * 8 + 4))
  const at = subtables.find((start) => table.getUint16(start) === 12)
  if (at === undefined) throw new Error('no table of format 12')
  for (let group = at + 16; group < at + 16 + table.getUint32(at + 12) * 12; group += 12)
    if (table.getUint32(group) <= 0x41 && table.getUint32(group + 4) >= 0x41)
      return table.getUint32(group + 8) + 0x41 - table.getUint32(group)
  throw new Error('a font without an A')
}

/** The same font as the first of a collection of two (OpenType 1.9, “Font Collections”). */
export function asCollection(font: Uint8Array): Uint8Array {
  const head = 12 + 2 * 4
  const bytes = new Uint8Array(head + font.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('ttcf'))
  view.setUint32(4, 0x00_01_00_00)
  view.setUint32(8, 2)
  view.setUint32(12, head)
  view.setUint32(16, head)
  bytes.set(font, head)
  for (let index = 0; index < view.getUint16(head + 4); index += 1) {
    const record = head + 12 + index * 16
    view.setUint32(record + 8, view.getUint32(record + 8) + head)
  }
  return bytes
}
