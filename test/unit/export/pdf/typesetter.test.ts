import { array, sample, string } from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { printBrief } from '#export/print'
import { richArticles, richBrief } from '#test/rich-brief'
import { designOf } from '../../../../src/export/pdf/design.ts'
import { placeNotes } from '../../../../src/export/pdf/place-notes.ts'
import { documentSource } from '../../../../src/export/pdf/source/document-source.ts'
import { typstString } from '../../../../src/export/pdf/source/typst-text.ts'
import { nativeTypesetter } from '../../../../src/export/pdf/typesetter/native-typesetter.ts'
import { usualTypesetter } from '../../../../src/export/pdf/typesetter/usual-typesetter.ts'
import { wasmTypesetter } from '../../../../src/export/pdf/typesetter/wasm-typesetter.ts'

const native = await nativeTypesetter()
const wasm = await wasmTypesetter()
const manyTexts = array(string({ unit: 'binary' }), { minLength: 50, maxLength: 100 })

afterEach(() => {
  delete process.env['ATTACHE_TYPESETTER']
})

it('gives the same bytes in native code and WebAssembly', async () => {
  const brief = { ...richBrief, sections: richBrief.sections.slice(0, 1) }
  const document = documentSource(printBrief({ brief, articles: richArticles }), designOf({ design: 'paper', page: 'A4' }))
  const { source } = await placeNotes(document, wasm)
  const bytes = wasm.pdf(source)
  // Where no binary is installed there is nothing to compare.
  expect(native === null ? bytes : native.pdf(source)).toEqual(bytes)
})

it.each([
  ['nothing', undefined, native === null ? 'wasm' : 'native'],
  ['“wasm”', 'wasm', 'wasm'],
])('where ATTACHE_TYPESETTER says %s, takes what is usual or asked for', async (_, said, build) => {
  if (said !== undefined) process.env['ATTACHE_TYPESETTER'] = said
  expect((await usualTypesetter()).build).toBe(build)
})

it('sets what it has set before in the same way, however much it has read since', () => {
  // Without the second in which it is written.
  const text = '#set document(date: none)\n#par("A first text.")'
  for (const typesetter of [wasm, native ?? wasm]) {
    const first = typesetter.pdf(text)
    for (let time = 0; time < 90; time += 1) {
      typesetter.places(`#par("Text ${time}.") #metadata((("block", "b", 1, 2),))<places>`)
      typesetter.forget()
    }
    expect(typesetter.pdf(text)).toEqual(first)
  }
})

it('reads a source right that follows upon another', () => {
  // Where only what has changed is read, the second of these is refused.
  const [before = [], after = []] = sample(manyTexts, { seed: -2_004_550_084, numRuns: 24 }).slice(-2)
  const sources = [before, after].map((texts) => texts.map((text) => `#metadata(${typstString(text)}) <text>`).join('\n'))
  for (const typesetter of [wasm, native ?? wasm]) expect(sources.map((source) => typesetter.pdf(source).length > 0)).toEqual([true, true])
})
