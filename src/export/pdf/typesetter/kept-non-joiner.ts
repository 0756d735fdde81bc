import { neededTable, withTable } from './font-table.ts'

const nonJoiner = 0x20_0c
/** The line separator: its glyph is empty and of no width, and no text can have it (`typstString`). */
const standIn = 0x20_28

/** What every text in Arabic letters is set with, and a style that is never asked for. */
const always = 'rlig'
const neverAskedFor = 'ss03'

/**
 * An Arabic font that keeps the zero width non-joiner, which keeps two letters of a word apart, as a glyph of its own with nothing to see.
 *
 * Typst removes what shows nothing from what it has shaped, and gives its text to the letter beside it: which from the right is the wrong one, and a reader of the PDF then finds another word than was written.
 * It leaves there what a font has replaced, and so the font replaces it as the last of its own replacements, when letters have joined (OpenType 1.9, “GSUB”, lookup type 1, format 2).
 */
export function keepingNonJoiner(font: Uint8Array): Uint8Array {
  const old = neededTable(font, 'GSUB')
  const lookups = old.getUint16(8)
  const features = featuresOf(old)
  const index = features.find(({ tag }) => tag === neverAskedFor)?.lookups[0]
  if (index === undefined) throw new Error(`an Arabic font has no feature “${neverAskedFor}”`)
  const replaced = features.filter(({ tag }) => tag === always)
  const lookup = lookupBytes(font)
  const lists = replaced.map((feature) => uint16Bytes([0, feature.lookups.length + 1, ...feature.lookups, index]))
  const bytes = Buffer.concat([new Uint8Array(old.buffer, old.byteOffset, old.byteLength), ...lists, lookup])
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = old.byteLength
  for (const [at, feature] of replaced.entries()) {
    view.setUint16(feature.record + 4, end - old.getUint16(6))
    end += lists[at]?.length ?? 0
  }
  view.setUint16(lookups + 2 + index * 2, end - lookups)
  return withTable(font, 'GSUB', bytes)
}

interface Feature {
  readonly tag: string
  /** Where its record stands, from the start of the table. */
  readonly record: number
  /** Indices, ascending. */
  readonly lookups: readonly number[]
}

function featuresOf(table: DataView): readonly Feature[] {
  const list = table.getUint16(6)
  return Array.from({ length: table.getUint16(list) }, (_, index) => {
    const record = list + 2 + index * 6
    const at = list + table.getUint16(record + 4)
    return {
      tag: String.fromCodePoint(...[0, 1, 2, 3].map((offset) => table.getUint8(record + offset))),
      record,
      lookups: Array.from({ length: table.getUint16(at + 2) }, (_each, each) => table.getUint16(at + 4 + each * 2)),
    }
  })
}

/** A lookup of one subtable, with its coverage behind it. */
function lookupBytes(font: Uint8Array): Uint8Array {
  return uint16Bytes([1, 0, 1, 8, 2, 8, 1, glyphIndex(font, standIn), 1, 1, glyphIndex(font, nonJoiner)])
}

/** By the cmap’s subtable of format 12, which an Arabic font must have to be bundled. */
function glyphIndex(font: Uint8Array, code: number): number {
  const table = neededTable(font, 'cmap')
  const subtables = Array.from({ length: table.getUint16(2) }, (_, index) => table.getUint32(4 + index * 8 + 4))
  const at = subtables.find((start) => table.getUint16(start) === 12) ?? 0
  const group = Array.from({ length: table.getUint32(at + 12) }, (_, index) => at + 16 + index * 12).find(
    (start) => code >= table.getUint32(start) && code <= table.getUint32(start + 4),
  )
  if (group === undefined) throw new Error(`an Arabic font has no glyph for U+${code.toString(16)}`)
  return table.getUint32(group + 8) + code - table.getUint32(group)
}

function uint16Bytes(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [index, value] of values.entries()) view.setUint16(index * 2, value)
  return bytes
}
