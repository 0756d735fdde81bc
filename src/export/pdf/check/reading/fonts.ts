import { type PDFDict, PDFStream } from 'pdf-lib'
import { dictionariesAt, dictionaryAt, nameAt, valueAt } from '../../pdf-objects.ts'
import { type Operand, readOperators } from './operators.ts'
import type { PageReading } from './pages.ts'
import { unpacked } from '../../file/unpacked.ts'

/** A font that shows something. */
export interface FontReading {
  readonly name: string
  readonly dictionary: PDFDict
  /** Of a composite font, the font within it; otherwise the font itself. */
  readonly inner: PDFDict
  readonly isComposite: boolean
  readonly codes: ReadonlySet<number>
  /** The characters that each code stands for; `null` where the font does not say. */
  readonly characters: ReadonlyMap<number, string> | null
}

export function readFonts(pages: readonly PageReading[]): readonly FontReading[] {
  const codesOf = new Map<PDFDict, Set<number>>()
  for (const { content } of pages)
    for (const [font, codes] of content.shown) {
      const all = codesOf.get(font) ?? new Set()
      for (const code of codes) all.add(code)
      codesOf.set(font, all)
    }
  return Array.from(codesOf, ([dictionary, codes]) => {
    const isComposite = nameAt(dictionary, 'Subtype') === 'Type0'
    const [descendant] = dictionariesAt(dictionary, 'DescendantFonts')
    const name = nameAt(dictionary, 'BaseFont') ?? 'a font without a name'
    return { name, dictionary, inner: descendant ?? dictionary, isComposite, codes, characters: charactersOf(dictionary) }
  })
}

/** The stream of a font’s own program; `null` where it is not in the file. */
export function programOf({ inner }: FontReading): PDFStream | null {
  const descriptor = dictionaryAt(inner, 'FontDescriptor')
  const programs = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => valueAt(descriptor, key))
  return programs.find((program) => program instanceof PDFStream) ?? null
}

/** By its map to Unicode (ISO 32000-1, 9.10.3). */
function charactersOf(font: PDFDict): ReadonlyMap<number, string> | null {
  const map = valueAt(font, 'ToUnicode')
  if (!(map instanceof PDFStream)) return null
  const characters = new Map<number, string>()
  readOperators(unpacked(map), (operator, operands) => {
    if (operator === 'endbfchar') addSingles(characters, operands)
    else if (operator === 'endbfrange') addRanges(characters, operands)
  })
  return characters
}

function addSingles(characters: Map<number, string>, operands: readonly Operand[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2) characters.set(codeOf(operands[at]), textOf(operands[at + 1]))
}

function addRanges(characters: Map<number, string>, operands: readonly Operand[]): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const first = codeOf(operands[at])
    const last = Math.min(codeOf(operands[at + 1]), first + 0xff_ff)
    const target = operands[at + 2]
    for (let code = first; code <= last; code += 1)
      characters.set(code, target?.kind === 'array' ? textOf(target.values[code - first]) : following(textOf(target), code - first))
  }
}

function following(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCodePoint((text.charCodeAt(text.length - 1) || 0) + steps)
}

function codeOf(operand: Operand | undefined): number {
  return operand?.kind === 'string' ? Number.parseInt(Buffer.from(operand.value, 'latin1').toString('hex') || '0', 16) : 0
}

/** UTF-16, most significant byte first. */
function textOf(operand: Operand | undefined): string {
  if (operand?.kind !== 'string') return ''
  const bytes = Buffer.from(operand.value, 'latin1')
  return bytes.length % 2 === 0 ? bytes.swap16().toString('utf16le') : ''
}
