import { expect, it } from 'vitest'
import { designOf } from '../../../../src/export/pdf/design.ts'
import { charactersOfFont } from '../../../../src/export/pdf/typesetter/characters-of-font.ts'
import { bundledFonts } from '../../../../src/export/pdf/typesetter/fonts.ts'

/** A name of a font in Unicode (OpenType, “name”): 1 is its family, 6 its PostScript name. */
function nameOf(font: Uint8Array, id: number): string {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tag = (at: number) => String.fromCodePoint(...font.subarray(at, at + 4))
  const entry = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16).find((at) => tag(at) === 'name')!
  const table = view.getUint32(entry + 8)
  const records = Array.from({ length: view.getUint16(table + 2) }, (_, index) => table + 6 + index * 12)
  const record = records.find((at) => view.getUint16(at) === 3 && view.getUint16(at + 6) === id)!
  const start = table + view.getUint16(table + 4) + view.getUint16(record + 10)
  return new TextDecoder('utf-16be').decode(font.subarray(start, start + view.getUint16(record + 8)))
}

it('gives every bundled font a family that no font of a system has, and leaves what it is called in a PDF', () => {
  expect(new Set(bundledFonts().map((font) => `${nameOf(font, 1)} · ${nameOf(font, 6).split('-')[0]}`))).toEqual(
    new Set([
      'Attache Source Serif 4 · SourceSerif4',
      'Attache Source Sans 3 · SourceSans3',
      'Attache Amiri · Amiri',
      'Attache Noto Serif Hebrew · NotoSerifHebrew',
    ]),
  )
})

it('has the letters of a font where they were', () => {
  expect(bundledFonts().map((font) => charactersOfFont(font).some(([first, last]) => first <= 0x41 && last >= 0x41))).toEqual(
    bundledFonts().map(() => true),
  )
})

it('has a font for every family that a design names', () => {
  const ours = new Set(bundledFonts().map((font) => nameOf(font, 1)))
  const named = (['paper', 'compact'] as const).flatMap((design) => Object.values(designOf({ design, page: 'A4' }).fonts).flat())
  expect(named.filter((name) => !ours.has(name))).toEqual([])
})
