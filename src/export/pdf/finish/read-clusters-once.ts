import { type PDFDict, PDFArray, PDFName, PDFNumber, type PDFObject, PDFStream } from 'pdf-lib'
import type { LoadedPdf } from '../file/load-pdf.ts'
import { packedStream } from '../file/packed-stream.ts'
import { unpacked } from '../file/unpacked.ts'
import { asDictionary, dictionariesAt, dictionaryAt, nameAt, referenceAt, valueAt, valuesAt } from '../pdf-objects.ts'

/** Word joiner: it is no letter, parts no word, and shows nothing. */
const nothing = '2060'
const line = /^<([0-9A-F]{4})> <([0-9A-F]*)>$/gimu

/**
 * Lets no text be read twice. Where a letter and its accent are two glyphs, Typst 0.14 has both stand for the whole of them, or the second for nothing: a reader then finds “f̈f̈”, or a control character.
 * Where the letter’s glyph stands for the whole, the accent’s and every one that stands for nothing becomes a word joiner (ISO 14289-1, 7.21.7 asks for a character of each); where it stands for the letter alone, the accent’s stands for the accent.
 * A soft hyphen, or another sign that shows nothing, goes from beside the letter that it was given to: wherever else that glyph stands it would come along, and pdf.js leaves out a glyph whose text ends in one.
 */
export function readClustersOnce({ context }: Pick<LoadedPdf, 'context'>): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const font = asDictionary(object)
    if (font === null || nameAt(font, 'Type') !== 'Font' || nameAt(font, 'Subtype') !== 'Type0') continue
    const reference = referenceAt(font, 'ToUnicode')
    const map = valueAt(font, 'ToUnicode')
    const [inner] = dictionariesAt(font, 'DescendantFonts')
    if (reference === null || !(map instanceof PDFStream) || inner === undefined) continue
    const text = Buffer.from(unpacked(map)).toString('latin1')
    const mended = mendedMap(text, glyphsIn(inner), widthsOf(inner))
    if (mended === text) continue
    const entries = Object.fromEntries(['Type', 'CMapName', 'WMode', 'CIDSystemInfo'].map((key) => [key, map.dict.get(PDFName.of(key))]))
    const kept = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))
    context.assign(reference, packedStream(context, Buffer.from(mended, 'latin1'), kept))
  }
}

function mendedMap(typeset: string, glyphs: number, widths: ReadonlyMap<number, number>): string {
  const text = typeset.replaceAll(line, (whole, code: string, target: string) =>
    target.length > 4 ? `<${code}> <${withoutSigns(target)}>` : whole,
  )
  const entries = Array.from(text.matchAll(line), ([, code = '', target = '']) => ({ code: Number.parseInt(code, 16), target }))
  const told = new Set(entries.map(({ code }) => code))
  const wide = new Set(entries.filter(({ code }) => (widths.get(code) ?? 0) > 0).map(({ target }) => target))
  const once = text.replaceAll(line, (whole, code: string, target: string) => {
    if ((widths.get(Number.parseInt(code, 16)) ?? 0) > 0) return whole
    const { letter, accents } = partsOf(target)
    if (letter === '' || accents === '') return whole
    if (wide.has(target)) return `<${code}> <${nothing}>`
    // Where no other glyph stands for the letter, it would be lost.
    return wide.has(letter) ? `<${code}> <${accents}>` : whole
  })
  const silent = Array.from({ length: glyphs }, (_, code) => code).filter((code) => code !== 0 && !told.has(code))
  const blocks = Array.from({ length: Math.ceil(silent.length / 100) }, (_, index) => silent.slice(index * 100, index * 100 + 100))
  const added = blocks.map(
    (codes) => `${codes.length} beginbfchar\n${codes.map((code) => `<${hexOf(code)}> <${nothing}>\n`).join('')}endbfchar\n`,
  )
  return once.replace(/^endcmap/mu, `${added.join('')}endcmap`)
}

/** A text without the signs in it that show nothing, where anything else is left. Both in hexadecimal UTF-16. */
function withoutSigns(target: string): string {
  const rest = textOf(target).replaceAll(/\p{Format}/gu, '')
  return rest === '' ? target : Buffer.from(rest, 'utf16le').swap16().toString('hex').toUpperCase()
}

function textOf(target: string): string {
  return Buffer.from(target, 'hex').swap16().toString('utf16le')
}

/** What a text in hexadecimal UTF-16 begins with, and the accents at its end. */
function partsOf(target: string): { readonly letter: string; readonly accents: string } {
  const text = textOf(target)
  const [accents] = /\p{Mark}*$/u.exec(text) ?? ['']
  const at = target.length - accents.length * 4
  return { letter: target.slice(0, at), accents: target.slice(at) }
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

/** How many glyphs the font’s program has (OpenType 1.9, “maxp”); 0 where it is of no kind that Typst writes. */
function glyphsIn(font: PDFDict): number {
  const program = valueAt(dictionaryAt(font, 'FontDescriptor'), 'FontFile2')
  if (!(program instanceof PDFStream)) return 0
  const bytes = Buffer.from(unpacked(program))
  const table = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
    (at) => bytes.toString('latin1', at, at + 4) === 'maxp',
  )
  return table === undefined ? 0 : bytes.readUInt16BE(bytes.readUInt32BE(table + 8) + 4)
}

/** Of each glyph that has one: Typst leaves out those of none (ISO 32000-1, 9.7.4.3). */
function widthsOf(font: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const values = valuesAt(font, 'W')
  for (let at = 0; at < values.length;) {
    const first = numberOf(values[at])
    const next = values[at + 1]
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries()) widths.set(first + index, numberOf(width))
      at += 2
    } else {
      for (let code = first; code <= numberOf(next); code += 1) widths.set(code, numberOf(values[at + 2]))
      at += 3
    }
  }
  return widths
}

function numberOf(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : 0
}
