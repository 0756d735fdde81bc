import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * @typedef {import('./citation-styles.mjs').PackedNode} PackedNode
 * @typedef {string | number | boolean | null | readonly Packed[] | { readonly [key: string]: Packed }} Packed As Typst’s crate `citationberg` writes a style: `@x` is an attribute, `$text` and `$value` what stands in the element, any other key an element.
 */

const typst = dirname(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/package.json'))

/** What CSL 1.0.2 takes an attribute for that is not there: the crate spells all of it out, and not every processor reads it as meant. */
const defaults = new Set([
  'label form=long',
  'label plural=contextual',
  'label strip-periods=false',
  'text form=long',
  'text plural=false',
  'text quotes=false',
  'text strip-periods=false',
  'term form=long',
  'number form=numeric',
  'if match=all',
  'else-if match=all',
  'key sort=ascending',
  'style initialize-with-hyphen=true',
  'citation disambiguate-add-year-suffix=false',
  'citation givenname-disambiguation-rule=by-cite',
  'citation near-note-distance=5',
  'bibliography entry-spacing=1',
  'bibliography line-spacing=1',
  'bibliography subsequent-author-substitute-rule=complete-all',
])

/** The version of the package that the styles are taken from. */
export const typstVersion = JSON.parse(readFileSync(join(typst, 'package.json'), 'utf8')).version

/**
 * A CSL style out of Typst’s compiler, which packs those of the CSL project as CBOR (RFC 8949) within its WebAssembly: no package of the registry holds the 18th edition of Chicago as a file.
 * What comes out is what went in, but for attributes that say what CSL takes for said, and comments. Throws where the package does not hold it.
 * @param {string} title As the style calls itself
 * @returns {PackedNode}
 */
export function styleInTypst(title) {
  const bytes = readFileSync(join(typst, 'pkg', 'typst_ts_web_compiler_bg.wasm'))
  const named = bytes.indexOf(Buffer.concat([Buffer.from('etitle\xA1f$valuex', 'latin1'), Buffer.from([title.length]), Buffer.from(title)]))
  // A map of no stated length, whose first key is `info`.
  const start = named === -1 ? -1 : bytes.lastIndexOf(Buffer.from('\xBFdinfo', 'latin1'), named)
  if (start === -1) throw new Error(`The package of Typst’s compiler no longer has “${title}”`)
  const style = element('style', cborAt(bytes, start).value)
  const order = ['info', 'locale', 'macro', 'citation', 'bibliography']
  return { ...style, c: order.flatMap((name) => (style.c ?? []).filter((child) => typeof child !== 'string' && child.n === name)) }
}

/**
 * @param {string} name
 * @param {Packed} packed
 * @returns {PackedNode}
 */
function element(name, packed) {
  if (packed === null || typeof packed !== 'object' || Array.isArray(packed)) return { n: name, c: [plain(packed)] }
  const entries = Object.entries(packed)
  const said = entries.filter(
    ([key, value]) => key.startsWith('@') && value !== null && !defaults.has(`${name} ${key.slice(1)}=${plain(value)}`),
  )
  return {
    n: name,
    a: Object.fromEntries(said.map(([key, value]) => [key.slice(1), known(plain(value))])),
    c: withBoth(entries.filter(([key]) => !key.startsWith('@')).flatMap(([key, value]) => children(key, value))),
  }
}

/**
 * @param {string} key
 * @param {Packed} value
 * @returns {readonly (PackedNode | string)[]}
 */
function children(key, value) {
  if (value === null) return []
  if (key !== '$text' && key !== '$value') return [value].flat().map((each) => element(key, each))
  if (!Array.isArray(value)) return [plain(value)]
  return value.flatMap((child) => Object.entries(child ?? {}).map(([name, packed]) => element(name, packed)))
}

/**
 * What an attribute or a text says; several words stand side by side.
 * @param {Packed} value
 * @returns {string}
 */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain).join(' ')
  return value !== null && typeof value === 'object' ? '' : `${value}`
}

/**
 * CSL 1.0.2’s name of this term, which the crate writes as 1.0.1 did.
 * @param {string} value
 */
function known(value) {
  return value.replaceAll('sub verbo', 'sub-verbo')
}

/**
 * The crate takes the term `editortranslator` for `editor-translator`, and so has that one twice; processors look for both.
 * @param {readonly (PackedNode | string)[]} nodes
 * @returns {readonly (PackedNode | string)[]}
 */
function withBoth(nodes) {
  return nodes.map((node, index) => {
    const earlier = nodes[index - 1]
    if (typeof node === 'string' || typeof earlier !== 'object' || node.n !== 'term' || node.a?.['name'] !== 'editor-translator')
      return node
    return earlier.a?.['name'] === node.a['name'] && earlier.a['form'] === node.a['form']
      ? { ...node, a: { ...node.a, name: 'editortranslator' } }
      : node
  })
}

/**
 * One item of CBOR: those kinds that a style is made of.
 * @param {Buffer} bytes
 * @param {number} at
 * @returns {{ readonly value: Packed, readonly end: number }}
 */
function cborAt(bytes, at) {
  const { kind, low, size, start } = cborHead(bytes, at)
  if (kind === 0) return { value: size, end: start }
  if (kind === 3) return { value: bytes.toString('utf8', start, start + size), end: start + size }
  if (kind === 7 && low >= 20 && low <= 22) return { value: [false, true, null][low - 20] ?? null, end: start }
  if (kind !== 4 && kind !== 5) throw new Error(`A style holds no CBOR of the kind ${kind}`)
  const { values, end } = cborValues(bytes, start, low === 31 ? Infinity : size * (kind - 3))
  const pairs = values.flatMap((key, index) => (index % 2 === 0 ? [/** @type {const} */ ([plain(key), values[index + 1] ?? null])] : []))
  return { value: kind === 4 ? values : Object.fromEntries(pairs), end }
}

/**
 * So many items one after another; an endless number of them ends with a byte of its own.
 * @param {Buffer} bytes
 * @param {number} start
 * @param {number} count
 */
function cborValues(bytes, start, count) {
  /** @type {Packed[]} */
  const values = []
  const isEndless = count === Infinity
  let end = start
  while (isEndless ? bytes[end] !== 0xff : values.length < count) {
    const item = cborAt(bytes, end)
    values.push(item.value)
    ;({ end } = item)
  }
  return { values, end: isEndless ? end + 1 : end }
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 */
function cborHead(bytes, at) {
  const head = bytes.readUInt8(at)
  const low = head & 31
  const wide = [1, 2, 4][low - 24] ?? 0
  return { kind: head >> 5, low, size: wide === 0 ? low : bytes.readUIntBE(at + 1, wide), start: at + 1 + wide }
}
