import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { default as start, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import { array, assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { closedDirections } from '../../../../src/export/pdf/source/closed-directions.ts'
import { typstString } from '../../../../src/export/pdf/source/typst-text.ts'

await start({ module_or_path: await readFile(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })
const builder = new TypstCompilerBuilder()
builder.set_dummy_access_model()
const compiler = await builder.build()

let files = 0

/** The texts as Typst itself understands them, each time in a new file: how it reads a changed one is not asked here. */
function understood(texts: readonly string[]): unknown {
  files += 1
  const file = `/${files}.typ`
  compiler.add_source(file, texts.map((text) => `#metadata(${typstString(text)}) <text>`).join('\n'))
  return JSON.parse(compiler.query(file, undefined, '<text>', 'value'))
}

it('lets no text break out of its string', () => {
  const texts = [
    '"); panic("',
    '\\',
    '\\"',
    '#read("/etc/passwd")',
    '${x}',
    '`',
    '\\u{41}',
    '] #heading[',
    '/* */ // x',
    '*bold* _it_',
    '\u202E\u2066',
  ]
  expect(understood(texts)).toEqual(texts.map(closedDirections))
})

it('keeps every character that a font may have', () => {
  const scalars = Array.from({ length: 0x11_00_00 }, (_, code) => code).filter(
    (code) =>
      code > 0x1f &&
      !(code >= 0x7f && code < 0xa0) &&
      !(code >= 0xd8_00 && code < 0xe0_00) &&
      ![0x20_28, 0x20_29, 0xfe_ff, 0xff_fe, 0xff_ff].includes(code),
  )
  const texts = Array.from({ length: Math.ceil(scalars.length / 4096) }, (_, at) =>
    String.fromCodePoint(...scalars.slice(at * 4096, at * 4096 + 4096)),
  )
  expect(understood(texts)).toEqual(texts.map(closedDirections))
})

it('makes white space of what breaks lines, and leaves out what is no character', () => {
  expect(understood(['a\nb\u2028c\td', '\uFEFFx\u0000y\uFFFEz', 'half \uD83D pair'])).toEqual(['a b c d', 'xyz', 'half \uFFFD pair'])
})

it('takes any text whatever', () => {
  assert(
    property(array(string({ unit: 'binary' }), { minLength: 50, maxLength: 100 }), (texts) => {
      expect(understood(texts)).toHaveLength(texts.length)
    }),
    { numRuns: 30 },
  )
})
