import { type AddedStyle, longestStyle } from '#core/brief'
import type { CitationStyleProblem } from '#ipc/worker-api'
import { childElements, elementsNamed, parseXml, textOfXml, type XmlElement } from '../xml/index.ts'

export type CitationStyleRead =
  | { readonly ok: true; readonly style: AddedStyle }
  | { readonly ok: false; readonly problem: CitationStyleProblem }

/** The namespace of every CSL style (CSL 1.0.2, “Namespacing”). */
const cslNamespace = 'http://purl.org/net/xbiblio/csl'

/**
 * Reads a file as a CSL style: that it is one, what it calls itself, and that it says how to cite. Whether it can be written with is not known before a processor has tried.
 * A dependent style (CSL 1.0.2, “Dependent Styles”) only names another one; its parent’s name is part of the problem.
 */
export function readCitationStyle(bytes: Uint8Array): CitationStyleRead {
  if (bytes.length > longestStyle * 4) return refused({ kind: 'too-large', bytes: bytes.length, limit: longestStyle })
  const text = decoded(bytes)
  if (text === null || text.trim() === '') return refused({ kind: 'no-style' })
  if (text.length > longestStyle) return refused({ kind: 'too-large', bytes: bytes.length, limit: longestStyle })
  const parsed = parseXml(text)
  // What does not even begin as a style is none; what breaks off is a damaged one.
  if (!parsed.ok) return refused({ kind: /<style\b[^>]*purl\.org\/net\/xbiblio\/csl/u.test(text) ? 'damaged-style' : 'no-style' })
  return readStyle(parsed.root, text)
}

function refused(problem: CitationStyleProblem): CitationStyleRead {
  return { ok: false, problem }
}

/** `null` where it is no text: CSL is UTF-8, as XML is where it says nothing else. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readStyle(root: XmlElement, text: string): CitationStyleRead {
  if (root.name !== 'style' || root.attributes['xmlns'] !== cslNamespace) return refused({ kind: 'no-style' })
  const info = childElements(root).find(({ name }) => name === 'info')
  const links = info === undefined ? [] : childElements(info).filter(({ name }) => name === 'link')
  const title = textIn(info, 'title').slice(0, 300)
  const parent = links.find(({ attributes }) => attributes['rel'] === 'independent-parent')?.attributes['href']
  if (parent !== undefined) return refused({ kind: 'dependent-style', title, parent: nameOf(parent) })
  if (lacksMacro(root)) return refused({ kind: 'damaged-style' })
  const citation = childElements(root).find(({ name }) => name === 'citation')
  const hasLayout = citation !== undefined && childElements(citation).some(({ name }) => name === 'layout')
  if (!hasLayout || title === '') return refused({ kind: hasLayout ? 'nameless-style' : 'no-citation' })
  return { ok: true, style: { id: (textIn(info, 'id') || title).slice(0, 1000), title, csl: text } }
}

/** Whether it calls a macro that it does not have: a processor would pass over it, and leave out what it prints. */
function lacksMacro(root: XmlElement): boolean {
  const known = new Set(elementsNamed(root, 'macro').map(({ attributes }) => attributes['name']))
  return elementsNamed(root, 'text', 'key').some(({ attributes: { macro } }) => macro !== undefined && !known.has(macro))
}

function textIn(info: XmlElement | undefined, wanted: string): string {
  const element = info === undefined ? undefined : childElements(info).find(({ name }) => name === wanted)
  return element === undefined ? '' : textOfXml(element).replaceAll(/\s+/gu, ' ').trim()
}

/** “apa” of “http://www.zotero.org/styles/apa”: what its file is called. */
function nameOf(address: string): string {
  return (address.split(/[/\\]/u).at(-1) ?? address).slice(0, 200)
}
